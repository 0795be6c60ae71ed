namespace Bulletin.Documents.Word;

/// <summary>The stamp 草稿 across a page, as Word itself makes watermarks (水印): in the head, behind the text.</summary>
internal static class DraftStamp
{
    private const string Stamped = "草稿";

    public static void Write(WordText text, Typeface face)
    {
        text.Type.Add(face, Stamped);
        text.Xml.Raw(Markup(face.Name));
    }

    private static string Markup(string face) => $"""
        <w:r><w:pict xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w10="urn:schemas-microsoft-com:office:word"><v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" path="m@7,l@8,m@5,21600l@6,21600e"><v:formulas><v:f eqn="sum #0 0 10800"/><v:f eqn="prod #0 2 1"/><v:f eqn="sum 21600 0 @1"/><v:f eqn="sum 0 0 @2"/><v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/><v:f eqn="if @0 21600 @1"/><v:f eqn="if @0 0 @2"/><v:f eqn="if @0 @4 21600"/><v:f eqn="mid @5 @6"/><v:f eqn="mid @8 @5"/><v:f eqn="mid @7 @8"/><v:f eqn="mid @6 @7"/><v:f eqn="sum @6 0 @5"/></v:formulas><v:path textpathok="t" o:connecttype="custom" o:connectlocs="@9,0;@10,10800;@11,21600;@12,10800" o:connectangles="270,180,90,0"/><v:textpath on="t" fitshape="t"/></v:shapetype><v:shape id="DraftStamp" o:spid="_x0000_s2049" type="#_x0000_t136" alt="{Stamped}" style="position:absolute;margin-left:0;margin-top:0;width:300pt;height:150pt;rotation:336;z-index:-251658752;mso-position-horizontal:center;mso-position-horizontal-relative:page;mso-position-vertical:center;mso-position-vertical-relative:page" o:allowincell="f" fillcolor="#b3141c" stroked="f"><v:fill opacity="8520f"/><v:textpath style="font-family:&quot;{face}&quot;;font-size:1pt;font-weight:bold" string="{Stamped}"/><w10:wrap anchorx="page" anchory="page"/></v:shape></w:pict></w:r>
        """;
}
