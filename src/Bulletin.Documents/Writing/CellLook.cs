namespace Bulletin.Documents.Writing;

/// <summary>What a cell is on the page; the writer gives each its type, lines and alignment.</summary>
public enum CellLook
{
    /// <summary>The sheet's title, large, at the left unless it is centred, and smaller where the table is narrow.</summary>
    Title,

    /// <summary>A line above or below the table.</summary>
    Remark,

    /// <summary>A remark of several lines.</summary>
    Paragraph,

    /// <summary>A name in the header: bold, centred, on a grey ground.</summary>
    Header,

    /// <summary>Within the table: text to the left, numbers to the right.</summary>
    Body,

    /// <summary>Within the table, in a row of totals: bold.</summary>
    Total,

    /// <summary>To be filled in: on a yellow ground, and open where the sheet is locked.</summary>
    Entry,

    /// <summary>Within the table, where nothing is to be filled in: on a grey ground.</summary>
    Closed,
}
