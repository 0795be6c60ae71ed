using System.Collections;
using Bulletin.Documents.Importing;
using Bulletin.Findings;
using Bulletin.Workbooks;

namespace Bulletin.Cli.Reading;

/// <summary>The workbooks of a run, each read from its file when it is asked for and kept by nobody here: an inbox may hold thousands.</summary>
internal sealed class WorkbookFiles(IReadOnlyList<InputFile> files) : IReadOnlyList<Workbook>
{
    private volatile bool _isAnyRefused;

    public int Count => files.Count;

    /// <summary>One of those read so far could not be read as a workbook.</summary>
    public bool IsAnyRefused => _isAnyRefused;

    public Workbook this[int index]
    {
        get
        {
            var workbook = WorkbookImporter.ReadFile(files[index].Path, files[index].Name);
            foreach (var finding in workbook.Findings)
                if (finding.Severity == Severity.Error)
                    _isAnyRefused = true;
            return workbook;
        }
    }

    public IEnumerator<Workbook> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
