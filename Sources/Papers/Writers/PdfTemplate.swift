/// The page that Typst sets every sheet in. What a sheet says reaches it as text and never as markup.
enum PdfTemplate {
    static let page = #"""
        #let sheet = json(bytes(sys.inputs.sheet))
        #let ink = rgb("#14375e")
        #let grey = rgb("#3c4a59")
        #let alarm = rgb("#8a1c1c")

        #set document(title: sheet.name, author: sheet.office, date: none)
        #set text(font: "Noto Sans", size: if sheet.isWide { 8.5pt } else { 9.5pt }, lang: sheet.language, region: "BE", hyphenate: false)
        #set par(leading: 0.5em, justify: false)
        #set page(
          paper: "a4", flipped: sheet.isWide, margin: (x: 12mm, top: 13mm, bottom: 16mm),
          footer: context text(size: 7.5pt, fill: grey)[
            #sheet.name · #sheet.state #h(1fr) #sheet.page #counter(page).display("1 / 1", both: true)
          ],
        )
        #show heading: set text(fill: ink)
        #show heading.where(level: 1): set text(size: 17pt)
        #show heading.where(level: 2): set text(size: 12pt)
        #show heading: set block(above: 1em, below: 0.6em)

        #text(size: 8.5pt, fill: grey, sheet.office)
        #v(-0.4em)
        #heading(level: 1, {
          sheet.title
          if sheet.subject != "" { text(weight: "regular", [ – #sheet.subject]) }
        })
        #if sheet.at("period", default: none) != none { text(size: 11pt, sheet.period); linebreak() }
        #text(size: 8.5pt, fill: grey, sheet.state)
        #if sheet.at("warning", default: none) != none {
          block(above: 0.8em, stroke: 1pt + alarm, inset: (x: 5pt, y: 4pt), text(fill: alarm, weight: "semibold", size: 8.5pt, sheet.warning))
        }
        #line(length: 100%, stroke: 1.2pt + ink)

        #let words(cell) = if cell.isList { cell.parts.join(linebreak()) } else { cell.parts.join(", ") }
        #let look(cell, column, style) = {
          let body = words(cell)
          if style == "cancelled" and not column.isLast and body != none { body = strike(body) }
          if (style == "tentative" or style == "withheld") and column.isName { body = emph(body) }
          if column.isName { text(weight: "semibold", body) } else { body }
        }

        #for section in sheet.sections {
          if section.at("heading", default: none) != none { heading(level: 2, section.heading) }
          for note in section.notes { par(text(size: 8pt, fill: grey, note)) }
          let drawing = section.at("drawing", default: none)
          if drawing != none { block(breakable: false, image(bytes(drawing.svg), format: "svg", width: if drawing.at("width", default: none) != none { drawing.width * 1mm } else { 100% }, alt: drawing.alt)) }
          let columns = section.columns
          if columns.len() > 0 { table(
            columns: columns.map(column => if column.fits { auto } else { column.width * 1fr }),
            align: columns.map(column => if column.isNumber { end } else { start }),
            inset: (x: 4pt, y: 4.2pt),
            stroke: (x: none, y: 0.4pt + rgb("#cfd6de")),
            table.header(
              ..columns.map(column => table.cell(stroke: (bottom: 0.8pt + ink), text(size: 7.6pt, weight: "semibold", fill: grey, column.title)))
            ),
            ..for group in section.groups {
              (
                table.header(
                  level: 2,
                  table.cell(colspan: columns.len(), fill: rgb("#e6ecf3"), align: start,
                    text(fill: ink, size: 10pt, weight: "semibold", group.title.parts.first(default: ""))
                    + text(fill: ink, size: 10pt, group.title.parts.slice(calc.min(1, group.title.parts.len())).map(part => ", " + part).join())),
                ),
              )
              for row in group.rows {
                row.cells.zip(columns).map(((cell, column)) => look(cell, column, row.style))
              }
            },
          ) }
        }
        #if sheet.at("empty", default: none) != none { block(above: 1.5em, text(size: 11pt, sheet.empty)) }

        #if sheet.leftOut.len() > 0 {
          block(above: 1.5em, breakable: false, {
            set text(size: 8pt, fill: grey)
            par(sheet.leftOutTitle)
            list(..sheet.leftOut)
          })
        }
        """#
}
