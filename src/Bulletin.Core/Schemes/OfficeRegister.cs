using Bulletin.Workbooks;

namespace Bulletin.Schemes;

/// <summary>The register of offices (名册): who is due to report, in the order in which everything is printed.</summary>
public sealed class OfficeRegister
{
    private readonly Dictionary<string, Office> _byName = [];

    public OfficeRegister(IReadOnlyList<Office> offices)
    {
        Offices = offices;
        foreach (var office in offices)
            foreach (var name in office.Aliases.Prepend(office.Short).Prepend(office.Name))
                _byName.TryAdd(WrittenName.Fold(name), office);
    }

    public IReadOnlyList<Office> Offices { get; }

    public int Count => Offices.Count;

    /// <summary>Every name that an office answers to, folded.</summary>
    public IEnumerable<string> Names => _byName.Keys;

    /// <summary>The office of that name or alias, however it is padded or broken over lines; null if none.</summary>
    public Office? Find(string written) => _byName.GetValueOrDefault(WrittenName.Fold(written));
}
