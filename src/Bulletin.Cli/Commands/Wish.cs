using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Bulletin.Cli.Reading;
using Bulletin.Findings;
using Bulletin.Schemes;

namespace Bulletin.Cli.Commands;

/// <summary>The arguments and options that several commands share.</summary>
internal static class Wish
{
    private static readonly Choice Papers = new("--paper", ["a3", "a4"]);

    private static readonly Choice WordStyles = new("--docx-style", ["newspaper", "gb9704"]);

    private const string IsoDay = "yyyy-MM-dd";

    private static readonly string[] DayForms = ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyyMMdd", "yyyy年M月d日"];

    public static Argument<string[]> Inputs(Language language) => new("input")
    {
        HelpName = new Words("报表", "input").In(language),
        Description = new Words("报表：文件、文件夹（连同其下各层），或 7月*/*.xlsx 这样的样式", "the returns: files, folders with all below them, or patterns such as week*/*.xlsx").In(language),
        Arity = ArgumentArity.OneOrMore,
    };

    public static Option<string> Template(Language language) => new("--template", "-t")
    {
        HelpName = new Words("名称或文件夹", "NAME or FOLDER").In(language),
        Description = new Words($"模板：自带的 {string.Join('、', BuiltInTemplates.Names)}，或自己的文件夹；默认 {BuiltInTemplates.Default}",
            $"the template: built-in {string.Join(" or ", BuiltInTemplates.Names)}, or a folder of your own; default {BuiltInTemplates.Default}").In(language),
        DefaultValueFactory = _ => BuiltInTemplates.Default,
    };

    public static Option<string?> Date(Language language) =>
        Day("--date", new("数据日期；默认按报表所写", "the date of the data; default: as the returns say"), language, "-d");

    public static Option<string[]> Past(Language language) => new("--past")
    {
        HelpName = new Words("往日", "input").In(language),
        Description = new Words("往日的报表或 figures.json，文件或文件夹；缺的存量按它沿用", "earlier days: returns or figures.json, files or folders; missing stock values are carried forward from them").In(language),
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = true,
    };

    public static Option<string?> Text(Language language) => new("--text")
    {
        HelpName = new Words("文件或文件夹", "FILE or FOLDER").In(language),
        Description = new Words("手写的稿件：.md、.txt、.docx，或放着它们的文件夹；排在文稿表之后、模板稿件之前", "articles written by hand: .md, .txt, .docx, or a folder of them; printed after those of the sheet 文稿 and before the template's").In(language),
    };

    public static Option<string?> Accept(Language language) => new("--accept")
    {
        HelpName = new Words("文件", "FILE").In(language),
        Description = new Words("认可记在哪个文件；默认模板旁的 findings.accepted.yaml", "the file that records what was accepted; default findings.accepted.yaml beside the template").In(language),
    };

    /// <summary>A day, which the parser brings into the form that <see cref="DayOf"/> reads.</summary>
    public static Option<string?> Day(string name, Words description, Language language, params string[] aliases) => new(name, aliases)
    {
        HelpName = new Words("年-月-日", "yyyy-MM-dd").In(language),
        Description = description.In(language),
        CustomParser = result => ParseDay(result, language),
    };

    /// <summary>The formats of a bulletin that is made from returns.</summary>
    public static Option<string[]> Formats(Language language) =>
        Formats(Writing.Formats.Known, new("；figures.json 和 findings.json 总会写", "; figures.json and findings.json are always written"), language);

    /// <summary>The formats, of those that a command knows, and what is to be said of them besides.</summary>
    public static Option<string[]> Formats(IReadOnlyList<string> known, Words besides, Language language) => new("--format", "-f")
    {
        HelpName = new Words("格式", "formats").In(language),
        Description = new Words($"{string.Join('、', known)}，几种之间用逗号；默认全部，brief 除外", $"{string.Join(", ", known)}: one or several with commas between; default: all but brief").Then(besides).In(language),
        CustomParser = result => ParseFormats(result, known, language),
        Arity = ArgumentArity.OneOrMore,
    };

    public static Option<string?> Paper(Language language) =>
        OneOf("--paper", Words.Same("a3|a4"), new("纸张；默认按制度", "the paper size; default: as the scheme says"), Papers, language);

    public static Option<string?> WordStyle(Language language) =>
        OneOf("--docx-style", Words.Same("newspaper|gb9704"), new("Word 文档的样式：newspaper 报纸版，gb9704 公文（GB/T 9704—2012）；默认按制度", "the style of the Word document: newspaper, or gb9704, an official document after GB/T 9704—2012; default: as the scheme says"), WordStyles, language);

    public static Option<string?> OneOf(string name, Words helpName, Words description, Choice choice, Language language, params string[] aliases) => new(name, aliases)
    {
        HelpName = helpName.In(language),
        Description = description.In(language),
        CustomParser = result => choice.Read(result.Tokens[0].Value, result, language),
    };

    /// <summary>A switch. Read it with <see cref="IsOn"/>: the parser's own switches over <c>bool</c> are compiled at every start.</summary>
    public static Option<string?> Switch(string name, Words description, Language language, params string[] aliases) => new(name, aliases)
    {
        Description = description.In(language),
        Arity = ArgumentArity.Zero,
    };

    public static bool IsOn(this ParseResult result, Option<string?> option) => result.GetResult(option) is { Implicit: false };

    public static Paper? PaperOf(this ParseResult result, Option<string?> option) =>
        result.GetValue(option) is { } size ? size == "a4" ? Schemes.Paper.A4 : Schemes.Paper.A3 : null;

    public static WordStyle? WordStyleOf(this ParseResult result, Option<string?> option) =>
        result.GetValue(option) is { } style ? style == "gb9704" ? Schemes.WordStyle.Gb9704 : Schemes.WordStyle.Newspaper : null;

    public static DateOnly? DayOf(this ParseResult result, Option<string?> option) =>
        result.GetValue(option) is { } day ? DateOnly.ParseExact(day, IsoDay, CultureInfo.InvariantCulture) : null;

    private static string? ParseDay(ArgumentResult result, Language language)
    {
        var written = result.Tokens[0].Value;
        if (DateOnly.TryParseExact(written, DayForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= 1949 and <= 2999)
            return day.ToString(IsoDay, CultureInfo.InvariantCulture);
        result.AddError(new Words($"“{written}”不是日期，请写成 2021-07-29 这样。", $"'{written}' is not a date; write it like 2021-07-29.").In(language));
        return null;
    }

    private static string[] ParseFormats(ArgumentResult result, IReadOnlyList<string> known, Language language)
    {
        var written = result.Tokens.SelectMany(t => t.Value.Split([',', '，', '、'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).ToList();
        if (written.Count == 0)
            result.AddError(new Words($"--format 可写 {string.Join('、', known)}。", $"--format takes {string.Join(", ", known)}.").In(language));
        var choice = new Choice("--format", known);
        return [.. written.Select(f => choice.Read(f, result, language)).OfType<string>()];
    }
}
