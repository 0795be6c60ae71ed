using Bulletin.Typefaces;

namespace Bulletin.Typesetting;

/// <summary>
/// The faces that the program brings. They are read from where their assembly is mapped into memory, so that of a face no more comes from the
/// disk than a page uses.
/// </summary>
public static class BuiltInFaces
{
    public const string Serif = "Noto Serif SC";
    public const string Sans = "Noto Sans SC";

    /// <summary>All faces with the weights that each serves, the serif first, light before heavy.</summary>
    internal static readonly IReadOnlyList<ServedWeights> Served =
    [
        new(Serif, 400, 100, 500), new(Serif, 600, 501, 800), new(Serif, 900, 801, 1000),
        new(Sans, 400, 100, 400), new(Sans, 500, 401, 600), new(Sans, 700, 601, 1000),
    ];

    private static readonly Face?[] Opened = new Face?[Served.Count];

    /// <summary>The face of a family (<see cref="Serif"/>, <see cref="Sans"/>) that serves a weight; opened when it is first asked for.</summary>
    public static Face Of(string family, int weight)
    {
        for (var i = 0; i < Served.Count; i++)
            if (Served[i] is var served && served.Family == family && served.From <= weight && weight <= served.UpTo)
                lock (Opened)
                    return Opened[i] ??= Open(family, served.Weight);
        throw new ArgumentOutOfRangeException(nameof(family), family, "There is no such face.");
    }

    private static unsafe Face Open(string family, int weight)
    {
        var name = $"{family.Replace(" ", "", StringComparison.Ordinal)}-{weight}";
        var file = (UnmanagedMemoryStream?)typeof(FaceFiles).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The program was built without the face {name}.");
        return new(family, weight, file.PositionPointer, (int)file.Length);
    }
}
