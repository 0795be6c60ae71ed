using Bulletin.Unpacking;

// Unpacks FOLDER FILE.woff2…: writes FILE.ttf into the folder for each.
foreach (var path in args.Skip(1))
    File.WriteAllBytes(Path.Combine(args[0], Path.GetFileNameWithoutExtension(path) + ".ttf"), Woff2.Unpack(File.ReadAllBytes(path)));
