using System.Buffers.Binary;
using System.Text;
using Bulletin.Workbooks;

namespace Bulletin.Documents.Importing;

/// <summary>The second look at an .xls of Excel 97 or later ([MS-XLS], BIFF8), for the error cells that ExcelDataReader hides.</summary>
internal sealed class RecordSurvey
{
    private const int Head = 4;

    private readonly byte[] _stream;
    private readonly ReadingLimits _limits;
    private readonly WorkbookSurvey _survey = new();

    private RecordSurvey(byte[] stream, ReadingLimits limits) => (_stream, _limits) = (stream, limits);

    /// <summary>What was found; null for an older format, and for a file that is not in order.</summary>
    public static WorkbookSurvey? Of(CompoundFile? file, ReadingLimits limits)
    {
        try
        {
            return file?.Stream("Workbook") is { } stream ? new RecordSurvey(stream, limits).Survey() : null;
        }
        catch (Exception e) when (CompoundFile.IsBreak(e))
        {
            return null;
        }
    }

    private WorkbookSurvey? Survey()
    {
        if (TypeAt(0) != RecordType.Begin || UInt16(Head) != 0x0600)
            return null;
        for (var at = 0; TypeAt(at) != RecordType.End; at = Next(at))
        {
            if (TypeAt(at) == RecordType.Password)
                return null;
            if (TypeAt(at) == RecordType.DateMode && UInt16(at + Head) == 1)
                _survey.DaysAdded = WorkbookSurvey.From1904;
            if (TypeAt(at) == RecordType.Sheet)
                _survey.Add(SheetName(at + Head + 6), Sheet((int)UInt32(at + Head)));
        }
        return _survey;
    }

    private string SheetName(int at)
    {
        var length = _stream[at];
        return (_stream[at + 1] & 1) == 0
            ? Encoding.Latin1.GetString(_stream, at + 2, length)
            : Encoding.Unicode.GetString(_stream, at + 2, length * 2);
    }

    private SheetSurvey Sheet(int start)
    {
        var sheet = new SheetSurvey(_limits, isWhole: false);
        // Charts within a sheet have cells of their own, between a begin and an end.
        var depth = 0;
        for (var at = start; !sheet.IsTooLarge; at = Next(at))
        {
            var type = TypeAt(at);
            depth += type == RecordType.Begin ? 1 : type == RecordType.End ? -1 : 0;
            if (depth == 0)
                break;
            if (depth == 1)
                AddError(sheet, type, at);
        }
        return sheet;
    }

    private void AddError(SheetSurvey sheet, int type, int at)
    {
        var value = at + Head + 6;
        var error = type switch
        {
            RecordType.TruthOrError when _stream[value + 1] == 1 => ErrorOf(_stream[value]),
            RecordType.Formula => FormulaError(value),
            _ => null,
        };
        if (error is not null)
            sheet.Add(UInt16(at + Head), UInt16(at + Head + 2), error);
    }

    /// <summary>A formula's result is a double, unless its last two bytes are set: then 2 is an error.</summary>
    private Cell? FormulaError(int result) =>
        UInt16(result + 6) == 0xFFFF && _stream[result] == 2 ? ErrorOf(_stream[result + 2]) : null;

    private static Cell ErrorOf(byte code) => new(CellKind.Error, code switch
    {
        0x00 => "#NULL!",
        0x07 => "#DIV/0!",
        0x17 => "#REF!",
        0x1D => "#NAME?",
        0x24 => "#NUM!",
        0x2A => "#N/A",
        _ => "#VALUE!",
    });

    private int TypeAt(int at) => UInt16(at);

    private int Next(int at) => at + Head + UInt16(at + 2);

    private ushort UInt16(int at) => BinaryPrimitives.ReadUInt16LittleEndian(_stream.AsSpan(at));

    private uint UInt32(int at) => BinaryPrimitives.ReadUInt32LittleEndian(_stream.AsSpan(at));
}

/// <summary>The records that the survey knows, by their numbers in [MS-XLS].</summary>
internal static class RecordType
{
    public const int Formula = 0x0006;
    public const int End = 0x000A;
    public const int DateMode = 0x0022;
    public const int Password = 0x002F;
    public const int Sheet = 0x0085;
    public const int TruthOrError = 0x0205;
    public const int Begin = 0x0809;
}
