using System.Runtime.InteropServices;

namespace Bulletin.Typesetting;

/// <summary>What is used of HarfBuzz (MIT), the native library that browsers set their text with.</summary>
internal static unsafe partial class HarfBuzz
{
    private const string Library = "libHarfBuzzSharp";

    /// <summary>The bytes stay where they are and are only read.</summary>
    public const int ReadOnly = 1;

    /// <summary>The bytes are copied.</summary>
    public const int Duplicate = 0;

    public const int LayoutFeatures = 6;

    [LibraryImport(Library, EntryPoint = "hb_blob_create")]
    public static partial nint CreateBlob(byte* data, uint length, int mode, nint owner, nint release);

    [LibraryImport(Library, EntryPoint = "hb_blob_get_data")]
    public static partial byte* Data(nint blob, out uint length);

    [LibraryImport(Library, EntryPoint = "hb_blob_destroy")]
    public static partial void DestroyBlob(nint blob);

    [LibraryImport(Library, EntryPoint = "hb_face_create")]
    public static partial nint CreateFace(nint blob, uint index);

    [LibraryImport(Library, EntryPoint = "hb_face_get_upem")]
    public static partial uint UnitsPerEm(nint face);

    [LibraryImport(Library, EntryPoint = "hb_face_reference_blob")]
    public static partial nint BlobOf(nint face);

    [LibraryImport(Library, EntryPoint = "hb_face_reference_table")]
    public static partial nint Table(nint face, uint tag);

    /// <summary>Puts a table into a face that was built table by table, such as a subset, in place of one of that name.</summary>
    [LibraryImport(Library, EntryPoint = "hb_face_builder_add_table")]
    public static partial int SetTable(nint face, uint tag, nint blob);

    [LibraryImport(Library, EntryPoint = "hb_face_destroy")]
    public static partial void DestroyFace(nint face);

    [LibraryImport(Library, EntryPoint = "hb_font_create")]
    public static partial nint CreateFont(nint face);

    /// <summary>Neither the font nor its face changes any more: several threads may read them.</summary>
    [LibraryImport(Library, EntryPoint = "hb_font_make_immutable")]
    public static partial void Settle(nint font);

    [LibraryImport(Library, EntryPoint = "hb_font_get_nominal_glyph")]
    public static partial int Glyph(nint font, uint character, out uint glyph);

    [LibraryImport(Library, EntryPoint = "hb_font_get_glyph_h_advance")]
    public static partial int Advance(nint font, uint glyph);

    [LibraryImport(Library, EntryPoint = "hb_font_draw_glyph")]
    public static partial void Draw(nint font, uint glyph, nint functions, nint drawing);

    [LibraryImport(Library, EntryPoint = "hb_draw_funcs_create")]
    public static partial nint CreateDrawing();

    [LibraryImport(Library, EntryPoint = "hb_draw_funcs_destroy")]
    public static partial void DestroyDrawing(nint functions);

    [LibraryImport(Library, EntryPoint = "hb_draw_funcs_set_move_to_func")]
    public static partial void OnMove(nint functions, delegate* unmanaged<nint, nint, nint, float, float, nint, void> move, nint owner, nint release);

    [LibraryImport(Library, EntryPoint = "hb_draw_funcs_set_line_to_func")]
    public static partial void OnLine(nint functions, delegate* unmanaged<nint, nint, nint, float, float, nint, void> line, nint owner, nint release);

    [LibraryImport(Library, EntryPoint = "hb_draw_funcs_set_quadratic_to_func")]
    public static partial void OnQuadratic(nint functions, delegate* unmanaged<nint, nint, nint, float, float, float, float, nint, void> curve, nint owner, nint release);

    [LibraryImport(Library, EntryPoint = "hb_draw_funcs_set_cubic_to_func")]
    public static partial void OnCubic(nint functions, delegate* unmanaged<nint, nint, nint, float, float, float, float, float, float, nint, void> curve, nint owner, nint release);

    [LibraryImport(Library, EntryPoint = "hb_draw_funcs_set_close_path_func")]
    public static partial void OnClose(nint functions, delegate* unmanaged<nint, nint, nint, nint, void> close, nint owner, nint release);

    [LibraryImport(Library, EntryPoint = "hb_set_add")]
    public static partial void Add(nint set, uint number);

    [LibraryImport(Library, EntryPoint = "hb_set_clear")]
    public static partial void Clear(nint set);

    [LibraryImport(Library, EntryPoint = "hb_set_invert")]
    public static partial void Invert(nint set);

    [LibraryImport(Library, EntryPoint = "hb_subset_input_create_or_fail")]
    public static partial nint CreateSubset();

    [LibraryImport(Library, EntryPoint = "hb_subset_input_unicode_set")]
    public static partial nint Characters(nint subset);

    [LibraryImport(Library, EntryPoint = "hb_subset_input_set")]
    public static partial nint Set(nint subset, int kind);

    [LibraryImport(Library, EntryPoint = "hb_subset_input_destroy")]
    public static partial void DestroySubset(nint subset);

    [LibraryImport(Library, EntryPoint = "hb_subset_or_fail")]
    public static partial nint Subset(nint face, nint subset);
}
