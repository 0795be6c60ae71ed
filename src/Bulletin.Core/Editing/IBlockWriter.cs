namespace Bulletin.Editing;

/// <summary>Writes blocks in one format. A new sort of block does not compile until every format can write it.</summary>
public interface IBlockWriter
{
    void Paragraph(Paragraph paragraph);

    void Section(Section section);

    void PullFigures(PullFigures pulls);

    void DataTable(DataTable table);

    void BarChart(BarChart chart);

    void Note(Note note);

    void Brief(Brief brief);
}
