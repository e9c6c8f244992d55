/// How pages look: on a screen, on a phone and on paper. Nothing is told by colour alone.
enum HtmlStyle {
    static let screen = """
        :root { color-scheme: light; }
        * { box-sizing: border-box; }
        body { margin: 0 auto; padding: 1.5rem 1rem 3rem; max-width: 90rem; color: #16202b; background: #fff;
          font: 1rem/1.45 "Noto Sans", "Noto Sans CJK JP", system-ui, "Segoe UI", "DejaVu Sans", sans-serif; }
        header { border-bottom: 3px solid #14375e; padding-bottom: .75rem; margin-bottom: 1.25rem; }
        h1 { margin: .1rem 0 .3rem; font-size: 1.7rem; line-height: 1.2; color: #14375e; overflow-wrap: anywhere; }
        h1 .subject { font-weight: 400; }
        h1 .subject::before { content: "\\2013\\00a0"; }
        h2 { margin: 1.75rem 0 .5rem; font-size: 1.2rem; color: #14375e; }
        .office { margin: 0; font-size: .9rem; letter-spacing: .03em; color: #3c4a59; }
        .period { margin: 0; font-size: 1.1rem; }
        .state { margin: .15rem 0 0; font-size: .9rem; color: #3c4a59; }
        .warning { display: inline-block; margin: .6rem 0 0; padding: .2rem .6rem; border: 2px solid #8a1c1c;
          color: #8a1c1c; font-weight: 600; font-size: .9rem; }
        table { width: 100%; border-collapse: collapse; font-size: .93rem; }
        caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
        th, td { padding: .4rem .55rem; text-align: start; vertical-align: top; overflow-wrap: anywhere; }
        thead th { font-size: .82rem; font-weight: 600; color: #3c4a59; border-bottom: 1px solid #14375e;
          vertical-align: bottom; overflow-wrap: normal; hyphens: auto; }
        tbody tr { border-bottom: 1px solid #cfd6de; }
        tbody th { font-weight: 600; }
        .group th { padding: .55rem; background: #e6ecf3; color: #14375e; font-size: 1rem; }
        .group bdi:not(:first-child) { font-weight: 400; }
        .time { white-space: nowrap; font-variant-numeric: tabular-nums; overflow-wrap: normal; }
        .number { text-align: end; font-variant-numeric: tabular-nums; }
        .line { display: block; }
        .cancelled th > span, .cancelled .time > span, .cancelled td:not(:last-child) > span { text-decoration: line-through; }
        .tentative th, .withheld th { font-style: italic; }
        .note { margin: 0 0 .15rem; font-size: .85rem; color: #3c4a59; }
        figure { margin: 0 0 1rem; overflow-x: auto; }
        figure svg { width: 100%; min-width: 44rem; height: auto; }
        .empty { font-size: 1.1rem; }
        footer { margin-top: 1.5rem; font-size: .85rem; color: #3c4a59; }
        footer p, footer ul { margin: .2rem 0; }
        footer ul { padding-inline-start: 1.2rem; }
        @media screen and (max-width: 46rem) {
          colgroup, thead { display: none; }
          table, tbody, tr, th, td { display: block; width: auto; }
          tbody tr { padding: .5rem 0; }
          th, td { padding: .1rem 0; }
          .group { padding: 0; position: sticky; top: 0; }
          .group th { padding: .5rem; }
          tbody td.none, tbody th.none { display: none; }
          tbody .number { text-align: start; }
          tbody th[data-label] { font-size: 1.08rem; }
          td[data-label]:not(.time):not(.none) { display: grid; grid-template-columns: 8.5rem 1fr; }
          td[data-label]:not(.time)::before { content: attr(data-label); color: #3c4a59; font-size: .85rem; }
        }
        """

    static let paper = """
        @media print {
          body { padding: 0; max-width: none; font-size: 9.5pt; line-height: 1.35; }
          h1 { font-size: 17pt; } h2 { font-size: 12pt; break-after: avoid; }
          .period { font-size: 11pt; } .state, .office, .warning, footer { font-size: 8.5pt; }
          table { font-size: 8.8pt; } thead th { font-size: 8pt; } .group th { font-size: 10pt; }
          th, td { padding: 1.4mm 1.6mm; }
          .group th { padding: 1.6mm; }
          thead { display: table-header-group; }
          tr { break-inside: avoid; } .group { break-after: avoid; }
          .group th { -webkit-print-color-adjust: exact; print-color-adjust: exact; border-bottom: 1px solid #14375e; }
          figure { break-inside: avoid; overflow: visible; } figure svg { min-width: 0; }
          footer { break-inside: avoid; }
        }
        """
}
