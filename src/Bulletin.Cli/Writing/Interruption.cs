using System.Runtime.InteropServices;

namespace Bulletin.Cli.Writing;

/// <summary>While it lives, Ctrl+C and a request to end wait until the work in hand is whole or undone.</summary>
internal sealed class Interruption : IDisposable
{
    private readonly PosixSignalRegistration[] _registrations;
    private volatile bool _isRequested;

    public Interruption() =>
        _registrations =
        [
            PosixSignalRegistration.Create(PosixSignal.SIGINT, Hold),
            PosixSignalRegistration.Create(PosixSignal.SIGTERM, Hold),
            PosixSignalRegistration.Create(PosixSignal.SIGHUP, Hold),
        ];

    /// <exception cref="OperationCanceledException">Somebody asked to end.</exception>
    public void ThrowIfRequested()
    {
        if (_isRequested)
            throw new OperationCanceledException();
    }

    public void Dispose()
    {
        foreach (var registration in _registrations)
            registration.Dispose();
    }

    private void Hold(PosixSignalContext context)
    {
        context.Cancel = true;
        _isRequested = true;
    }
}
