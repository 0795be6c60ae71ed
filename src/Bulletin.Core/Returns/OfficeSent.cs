using Bulletin.Schemes;

namespace Bulletin.Returns;

/// <summary>When one office of a sheet sent its row in, as a column of the sheet says.</summary>
public sealed record OfficeSent(Office Office, SentTime Sent);
