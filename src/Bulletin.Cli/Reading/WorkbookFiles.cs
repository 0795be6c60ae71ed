using System.Collections;
using Bulletin.Documents.Importing;
using Bulletin.Findings;
using Bulletin.Workbooks;

namespace Bulletin.Cli.Reading;

/// <summary>
/// The workbooks of a run. A few are read at once, while the template is fetched and other threads load the code of the later stages; of more,
/// each is read from its file when it is asked for and kept by nobody here: an inbox may hold thousands.
/// </summary>
internal sealed class WorkbookFiles : IReadOnlyList<Workbook>
{
    private const int Few = 3;

    private readonly IReadOnlyList<InputFile> _files;
    private readonly Action _pause;
    private readonly Task<Workbook[]>? _read;
    private volatile bool _isAnyRefused;

    public WorkbookFiles(IReadOnlyList<InputFile> files, Action pause)
    {
        _files = files;
        _pause = pause;
        if (files.Count <= Few)
            _read = Task.Run(ReadAll);
    }

    public int Count => _files.Count;

    /// <summary>One of those read so far could not be read as a workbook.</summary>
    public bool IsAnyRefused => _isAnyRefused;

    public Workbook this[int index] => _read is null ? Read(_files[index]) : _read.GetAwaiter().GetResult()[index];

    private Workbook[] ReadAll()
    {
        var read = new Workbook[_files.Count];
        for (var i = 0; i < read.Length; i++)
            read[i] = Read(_files[i]);
        return read;
    }

    private Workbook Read(InputFile file)
    {
        _pause();
        var workbook = WorkbookImporter.ReadFile(file.Path, file.Name);
        foreach (var finding in workbook.Findings)
            if (finding.Severity == Severity.Error)
                _isAnyRefused = true;
        return workbook;
    }

    public IEnumerator<Workbook> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
