using Bulletin.Printing.Typefaces;

namespace Bulletin.Typesetting;

/// <summary>The type case (字盘) of the program: its own faces, then those that a scheme adds.</summary>
public sealed class TypeCase : ITypeCase
{
    private readonly IReadOnlyList<AddedFont> _extra;

    /// <param name="extra">Further font files, for characters that the program's own lack.</param>
    public TypeCase(IReadOnlyList<TemplateFont> extra)
    {
        ArgumentNullException.ThrowIfNull(extra);
        _extra = AddedFont.Open(extra);
    }

    /// <summary>Cuts one character out of each face, to no effect but that faces and code are loaded: on another thread, while the workbooks are read.</summary>
    public static void Rehearse()
    {
        var one = new CharacterSet();
        one.Add("一");
        new TypeCase([]).Embed([.. BuiltInFaces.Served.Select(s => new StyledText([s.Family], s.Weight / 100, one))]);
    }

    public bool Has(int code) => IsOwn(code) || Added(code) is not null;

    public AddedFace? Added(int code)
    {
        if (_extra.Count == 0 || IsOwn(code))
            return null;
        foreach (var font in _extra)
            if (font.Face.Has(code))
                return font.Called;
        return null;
    }

    /// <summary>Whether both of its own families have it: Word sets a style in one face, and carries no other for it.</summary>
    private static bool IsOwn(int code) => BuiltInFaces.Of(BuiltInFaces.Serif, 400).Has(code) && BuiltInFaces.Of(BuiltInFaces.Sans, 400).Has(code);

    public IReadOnlyList<byte[]> Embed(IReadOnlyList<StyledText> texts)
    {
        var cutting = new List<Task<byte[]>>();
        foreach (var served in BuiltInFaces.Served)
            foreach (var cut in Cuts(served, Wanted(served, texts)))
                cutting.Add(Task.Run(cut.Rule));
        var rules = new byte[cutting.Count][];
        for (var i = 0; i < rules.Length; i++)
            rules[i] = cutting[i].GetAwaiter().GetResult();
        return rules;
    }

    public ReadOnlyMemory<byte> Cut(StyledText text, FaceName name)
    {
        foreach (var served in BuiltInFaces.Served)
            if (Wanted(served, [text]) is { Count: > 0 } wanted && BuiltInFaces.Of(served.Family, served.Weight) is var face && wanted.FindAll(face.Has) is { Count: > 0 } has)
                return face.Subset(has, name);
        foreach (var font in _extra)
            if (text.Families.Contains(font.Called.Name) && text.Characters.Codes().FindAll(font.Face.Has) is { Count: > 0 } has)
                return font.Face.Subset(has, name);
        return default;
    }

    /// <summary>What a page sets in a face: every text whose first family that is here is its own, in a weight that it serves.</summary>
    private static List<int> Wanted(ServedWeights served, IReadOnlyList<StyledText> texts)
    {
        var wanted = new CharacterSet();
        foreach (var text in texts)
            if (FirstHere(text.Families) == served.Family && served.From <= text.Weight * 100 && text.Weight * 100 <= served.UpTo)
                wanted.Add(text.Characters);
        return wanted.Codes();
    }

    private static string? FirstHere(IReadOnlyList<string> families)
    {
        foreach (var family in families)
            if (family is BuiltInFaces.Serif or BuiltInFaces.Sans)
                return family;
        return null;
    }

    /// <summary>Which characters of which face stand for the one that is asked for: its own, and those of others that it lacks.</summary>
    private List<Cut> Cuts(ServedWeights served, List<int> wanted)
    {
        var cuts = new List<Cut>();
        var own = BuiltInFaces.Of(served.Family, served.Weight);
        var other = BuiltInFaces.Of(served.Family == BuiltInFaces.Serif ? BuiltInFaces.Sans : BuiltInFaces.Serif, served.Weight);
        foreach (var face in (IReadOnlyList<Face>)[own, other, .. _extra.Select(f => f.Face)])
        {
            if (wanted.Count == 0)
                break;
            var (has, left) = (new List<int>(), new List<int>());
            foreach (var code in wanted)
                (face.Has(code) ? has : left).Add(code);
            if (has.Count > 0)
                cuts.Add(new(face, served, has) { IsInstead = face != own });
            wanted = left;
        }
        return cuts;
    }
}
