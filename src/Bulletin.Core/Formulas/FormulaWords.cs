using Bulletin.Findings;

namespace Bulletin.Formulas;

/// <summary>What is said of a formula that cannot be read.</summary>
internal static class FormulaWords
{
    public static Words WriteLikeThis { get; } =
        new("公式写法如“已复工 / 停产企业”，或“均值(已复工 / 停产企业)”", "write a formula like '已复工 / 停产企业' or 'mean(已复工 / 停产企业)'");

    public static Words Functions { get; } = new($"可用的函数：{string.Join('、', Aggregate.Names)}", $"the functions are {string.Join(", ", Aggregate.Names)}");

    public static Words NotUnderstood(string written) => new($"公式里的“{written}”读不懂", $"'{written}' is not understood in a formula");

    public static Words FullWidth(char sign) => sign == '\u3000'
        ? new("公式里有全角空格", "the formula holds a full-width space")
        : new($"公式里的“{sign}”是全角符号，应写半角“{Formulas.FullWidth.Half(sign)}”", $"'{sign}' is a full-width sign; a formula needs '{Formulas.FullWidth.Half(sign)}'");

    public static Words WriteInstead(string formula) => new($"请写成“{formula}”", $"write '{formula}'");

    public static Words UnknownFunction(string name)
    {
        var offer = Spelling.Offer(name, Aggregate.Names);
        return new($"没有“{name}”这个函数。{offer.Chinese}", $"there is no function '{name}'.{offer.English}");
    }
}
