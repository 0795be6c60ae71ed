using System.Text;

namespace Bulletin.Findings;

/// <summary>Something that can be said about a return, a scheme or a text: what was found, where, what was expected, what to do.</summary>
public sealed record Finding(FindingKind Kind, Place Place, Words Message, Words Action)
{
    /// <summary>The class, which a scheme's policy may lower: an 错误 whose value is left out becomes 核实.</summary>
    public Severity Severity { get; init; } = Kind.Severity;

    /// <summary>The text as it was found; null where nothing was.</summary>
    public string? Found { get; init; }

    public Words? Expected { get; init; }

    /// <summary>What the office that sent the return can do, where <see cref="Action"/> speaks of the scheme or the command line too; else the same.</summary>
    public Words ForOffice { get => _forOffice ?? Action; init => _forOffice = value; }

    /// <summary>The code of the indicator whose values in that return it sets aside as a whole; null where it is about a cell or about none.</summary>
    public string? Indicator { get; init; }

    /// <summary>The cells that were compared, where there are several; the finding is another one as soon as one of them changes.</summary>
    public IReadOnlyList<SeenCell> Cells { get; init; } = [];

    /// <summary>Other cells than its own whose values it sets aside where it is an 错误.</summary>
    public IReadOnlyList<Place> AlsoInError { get; init; } = [];

    /// <summary>Who answers for it, and why; null where nobody does.</summary>
    public Acceptance? Accepted { get; init; }

    /// <summary>An 错误 for which nobody answers.</summary>
    public bool StopsThePress => Severity == Severity.Error && Accepted is null;

    /// <summary>Every cell behind it with what it holds, its own first.</summary>
    public IEnumerable<SeenCell> AllCells => Place.Cell is null || Cells.Any(c => c.Place == Place) ? Cells : Cells.Prepend(new(Place, Found ?? ""));

    private readonly Words? _forOffice;

    /// <summary>The message without what is said behind it of the value's treatment, which is no part of the fingerprint.</summary>
    private Words Core { get; init; } = Message;

    /// <summary>The finding with what becomes of its value under the scheme's policy said behind the message.</summary>
    public Finding Treated(Severity severity, Words treatment) => this with { Severity = severity, Message = Core.Then(treatment) };

    /// <summary>The finding with what is said of it as sentences.</summary>
    public Finding InSentences() => this with { Core = Core.Sentence(), Message = Message.Sentence(), Action = Action.Sentence() };

    /// <summary>The finding with more said of what was found.</summary>
    public Finding Saying(Words more) => this with { Core = Core.Then(more), Message = Message.Then(more) };

    /// <summary>
    /// Tells this finding from every other, and from itself once a cell behind it has changed: see <see cref="Fnv1a"/>.
    /// </summary>
    public string Fingerprint
    {
        get
        {
            var text = string.Join('\n', Kind.Code, Place.ToString(), Found ?? "", Core.Chinese);
            foreach (var cell in Cells)
                text += $"\n{cell.Place}\n{cell.Text}";
            return Fnv1a.Start.Add(Encoding.UTF8.GetBytes(text)).ToString();
        }
    }
}
