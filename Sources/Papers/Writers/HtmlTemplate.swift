/// The page every sheet is written into.
enum HtmlTemplate {
    static let page =
        """
        <!DOCTYPE html>
        <html lang="{{lang}}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{{name}}</title>
        <style>
        \(HtmlStyle.screen)
        @page { size: {{size}}; margin: 14mm 12mm 16mm;
          @bottom-left { content: "{{{footer}}}"; font: 8pt sans-serif; color: #333; }
          @bottom-right { content: "{{{page}}} " counter(page) " / " counter(pages); font: 8pt sans-serif; color: #333; } }
        \(HtmlStyle.paper)
        </style>
        </head>
        <body>
        <header>
        <p class="office"><bdi>{{office}}</bdi></p>
        <h1>{{title}}{{#subject}} <span class="subject"><bdi>{{.}}</bdi></span>{{/subject}}</h1>
        {{#period}}
        <p class="period">{{.}}</p>
        {{/period}}
        <p class="state">{{state}}</p>
        {{#warning}}
        <p class="warning">{{.}}</p>
        {{/warning}}
        </header>
        <main>
        {{#sections}}
        {{#heading}}
        <h2>{{.}}</h2>
        {{/heading}}
        {{#notes}}
        <p class="note">{{.}}</p>
        {{/notes}}
        {{#drawing}}
        <figure tabindex="0">{{{.}}}</figure>
        {{/drawing}}
        {{#tables}}
        <table role="table">
        <caption>{{caption}}</caption>
        <colgroup>{{#columns}}<col style="width:{{share}}">{{/columns}}</colgroup>
        <thead role="rowgroup"><tr role="row">{{#columns}}<th role="columnheader" scope="col" class="{{kind}}">{{head}}</th>{{/columns}}</tr></thead>
        {{#groups}}
        <tbody role="rowgroup">
        <tr role="row" class="group"><th role="rowheader" scope="rowgroup" colspan="{{span}}">\(parts(of: "banner"))</th></tr>
        {{#rows}}
        <tr role="row" class="{{style}}">{{#cells}}{{#isName}}<th role="rowheader" scope="row" class="{{look}}" data-label="{{label}}">\(parts(of: "parts"))</th>{{/isName}}{{^isName}}<td role="cell" class="{{look}}" data-label="{{label}}">\(parts(of: "parts"))</td>{{/isName}}{{/cells}}</tr>
        {{/rows}}
        </tbody>
        {{/groups}}
        </table>
        {{/tables}}
        {{/sections}}
        {{#empty}}
        <p class="empty">{{.}}</p>
        {{/empty}}
        </main>
        <footer>
        {{#omits}}
        <p>{{omission}}</p>
        <ul>
        {{#omissions}}
        <li>{{.}}</li>
        {{/omissions}}
        </ul>
        {{/omits}}
        </footer>
        </body>
        </html>

        """

    /// Each word with its own direction of writing.
    private static func parts(of list: String) -> String {
        "<span>{{#\(list)}}{{#isLine}}<span class=\"line\"><bdi>{{text}}</bdi></span>{{/isLine}}"
            + "{{^isLine}}<bdi>{{text}}</bdi>{{#comma}}, {{/comma}}{{/isLine}}{{/\(list)}}</span>"
    }
}
