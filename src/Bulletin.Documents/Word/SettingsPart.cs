namespace Bulletin.Documents.Word;

/// <summary><c>settings.xml</c>: which marks may not begin or end a line (避头尾), that marks draw together, and whether the document carries its type.</summary>
internal static class SettingsPart
{
    private const string NeverLast = "([{（［｛《〈「『【〔〖“‘＄￥";
    private const string NeverFirst = "!%),.:;?]}、。，．：；？！）］｝》〉」』】〕〗”’％‰℃…—～·";

    public static string Write(bool hasEvenPages, bool carriesFonts) =>
        $"""
        <?xml version="1.0" encoding="utf-8" standalone="yes"?><w:settings xmlns:w="{WordXml.Main}"><w:zoom w:percent="100"/>{(carriesFonts ? "<w:embedTrueTypeFonts/><w:saveSubsetFonts/>" : "")}<w:bordersDoNotSurroundHeader/><w:bordersDoNotSurroundFooter/><w:defaultTabStop w:val="420"/>{(hasEvenPages ? "<w:evenAndOddHeaders/>" : "")}<w:drawingGridVerticalSpacing w:val="156"/><w:displayHorizontalDrawingGridEvery w:val="0"/><w:displayVerticalDrawingGridEvery w:val="2"/><w:characterSpacingControl w:val="compressPunctuation"/><w:noLineBreaksAfter w:lang="zh-CN" w:val="{NeverLast}"/><w:noLineBreaksBefore w:lang="zh-CN" w:val="{NeverFirst}"/><w:compat><w:spaceForUL/><w:balanceSingleByteDoubleByteWidth/><w:doNotLeaveBackslashAlone/><w:ulTrailSpace/><w:doNotExpandShiftReturn/><w:adjustLineHeightInTable/><w:useFELayout/><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="zh-CN" w:eastAsia="zh-CN"/><w:decimalSymbol w:val="."/><w:listSeparator w:val=","/></w:settings>
        """;
}
