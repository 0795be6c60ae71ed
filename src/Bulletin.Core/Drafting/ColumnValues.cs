using System.Globalization;
using Bulletin.Findings;
using Bulletin.Returns;
using Bulletin.Workbooks;

namespace Bulletin.Drafting;

/// <summary>What stands in the cells of one column, in the rows of offices.</summary>
internal sealed class ColumnValues
{
    private const int MostDecimals = 10;

    // Float noise of a saved formula result is no decimal.
    private const decimal Nothing = 0.000_000_1m;

    private readonly List<decimal> _numbers = [];
    private readonly List<CellAddress> _wordCells = [];
    private int _percents;

    public ColumnValues(Sheet sheet, HeaderColumn column, IEnumerable<int> rows)
    {
        foreach (var row in rows)
        {
            var words = Words;
            Add(sheet[row, column.Column], column.Unit ?? "");
            if (Words > words)
                _wordCells.Add(new(row, column.Column));
        }
    }

    public IReadOnlyList<decimal> Numbers => _numbers;

    public int Words { get; private set; }

    /// <summary>Where the words stand.</summary>
    public IReadOnlyList<CellAddress> WordCells => _wordCells;

    /// <summary>Blanks and dashes.</summary>
    public int Gaps { get; private set; }

    /// <summary>At least half of the numbers are shown, or written, as percentages.</summary>
    public bool IsPercent => _percents > 0 && _percents * 2 >= _numbers.Count;

    public bool HasNegative => _numbers.Exists(n => n < 0);

    public bool HasAboveOne => _numbers.Exists(n => n > 1);

    /// <summary>The most decimals that a number has.</summary>
    public int Decimals
    {
        get
        {
            var decimals = 0;
            foreach (var number in _numbers)
                while (decimals < MostDecimals && Math.Abs(number - decimal.Round(number, decimals)) >= Nothing)
                    decimals++;
            return decimals;
        }
    }

    private void Add(Cell cell, string unit)
    {
        if (cell.Kind == CellKind.Number)
        {
            _numbers.Add(cell.Number!.Value);
            _percents += cell.IsPercent ? 1 : 0;
        }
        else if (cell.IsBlank || cell.Kind is CellKind.Error or CellKind.Uncalculated)
            Gaps++;
        else if (cell.Kind == CellKind.Text)
            AddText(WrittenName.Fold(cell.Text), unit);
        else
            Words++;
    }

    private void AddText(string text, string unit)
    {
        var isPercent = text.Length > 1 && text.EndsWith('%');
        var mark = isPercent ? "%" : unit;
        var bare = mark.Length > 0 && text.Length > mark.Length && text.EndsWith(mark, StringComparison.Ordinal) ? text[..^mark.Length] : text;
        if (decimal.TryParse(bare.Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture, out var number))
        {
            _numbers.Add(isPercent ? number / 100 : number);
            _percents += isPercent ? 1 : 0;
        }
        else if (ValueReader.LooksLikeNumber(bare))
            Gaps++;
        else
            Words++;
    }
}
