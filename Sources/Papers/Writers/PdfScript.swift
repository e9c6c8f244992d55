/// What Python is asked to do: read sheets as JSON from standard input, set each, and write them to standard output.
///
/// An answer is a line, and after `ok` so many bytes. Nothing is read but the fonts, and no package is fetched: packages
/// and the root of the documents lie in a folder that is empty.
enum PdfScript {
    static let text = #"""
        json, sys, tempfile = map(__import__, ("json", "sys", "tempfile"))
        out = sys.stdout.buffer
        def say(word, rest=""):
            out.write((word + " " + json.dumps(rest) + "\n").encode())
        try:
            sys.path.insert(0, sys.argv[1])
            typst = __import__("typst")
        except Exception as error:
            say("missing", str(error))
            sys.exit(0)
        job = json.load(sys.stdin)
        fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=job["fonts"])
        if job["font"] not in fonts.families():
            say("font", job["font"])
            sys.exit(0)
        with tempfile.TemporaryDirectory() as empty:
            for sheet in job["sheets"]:
                try:
                    compiler = typst.Compiler(job["template"].encode(), root=empty, font_paths=fonts,
                                              ignore_system_fonts=True, package_path=empty,
                                              package_cache_path=empty, sys_inputs={"sheet": sheet})
                    pdf = compiler.compile(format="pdf", pdf_standards=["ua-1"])
                except typst.TypstError as error:
                    say("fault", [error.message, error.diagnostic])
                    sys.exit(0)
                say("ok", len(pdf))
                out.write(pdf)
        """#
}
