using Bulletin.Cli;
using Bulletin.Cli.Screen;

using var terminal = Terminal.OfThisProcess();
return Tool.Run(args, terminal);
