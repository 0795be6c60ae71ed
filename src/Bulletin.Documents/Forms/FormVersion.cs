using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Bulletin.Schemes;

namespace Bulletin.Documents.Forms;

/// <summary>Which form a workbook is: the scheme's name and a fingerprint of what the form asks for. It changes when a form must be filled in otherwise.</summary>
internal static class FormVersion
{
    private const int Digits = 12;

    public static string Of(Scheme scheme)
    {
        var asked = new StringBuilder();
        foreach (var office in scheme.Offices.Offices)
            Line(asked, office.Name);
        foreach (var indicator in scheme.Indicators)
            Line(asked, indicator.Code, indicator.Name.ToString(), indicator.Unit, indicator.Kind.ToString(), indicator.Decimals.ToString(CultureInfo.InvariantCulture),
                indicator.PartOf ?? "", indicator.Formula?.Text ?? "", string.Join(',', indicator.AppliesTo ?? []));
        return $"{scheme.Name} {Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(asked.ToString())))[..Digits]}";
    }

    private static void Line(StringBuilder asked, params string[] fields) => asked.AppendJoin('\t', fields).Append('\n');
}
