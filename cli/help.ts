/** What `panelpack help` prints; it fits 80 columns. */
export const HELP = `panelpack <command> [options]

  check <file, folder or glob>...     queries, RAG, overdue, the assurance map
  appendix <file, folder or glob>...  the appendix tables a panel paper needs
  templates [list | show ID]          which trackers and appendices are known
  explain RULE                        what a rule asks, why, and examples
  explain decisions [<file>...]       how to accept a query or agree a rating

Dates
  --as-at YYYY-MM-DD       the data date, or "today"; else what the workbook
                           keeps, else a title row's, else the last completed
                           quarter end
  --panel-date YYYY-MM-DD  the day the panel meets
  --plan-year 2021/22      the financial year of a bare "Q3"

How to read
  --config FILE          default: the nearest panelpack.config.json
  --template ID=FILE     a tracker, appendix or RAG rules of your own (JSON)
  --scheme ID            the RAG rules to use; default gip
  --trust-workbook       let decisions count that a workbook itself keeps: who
                         sent it may have written them

The pack
  --out DIR              write a workbook and a snapshot for the next panel
  --only ID,ID           only these tables
  --edition E            working, panel (default) or public: posts for names
  --confirm              release the public edition: a person has read it
  --accessible           words alone, no fills
  --previous FILE        the last panel's snapshot, for the direction of travel

What to print
  --format F             check: text (default), json, csv (the queries as a
                         list), md or html (a page to open or print);
                         appendix: text, json, md or html; with --out also
                         xlsx (the default there), or several
  --output FILE          write the result to a new file
  --force                let --out and --output replace files of those names
  --fail-on LEVEL        check: error (default), warning or never
  --quiet                no progress
  --no-color             no bold headings
  --help, --version

Exit codes: 0 nothing at or above --fail-on, 1 queries at or above it, 2 a
file could not be read or the command has a slip. Workbooks are only read.
`;
