namespace Bulletin.Reporting;

/// <summary>Writes what a check came to in one of the forms that servers and editors read. Pure: the same report gives the same text.</summary>
public interface IReport
{
    string Write(CheckReport report);
}
