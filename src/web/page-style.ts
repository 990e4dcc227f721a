/** What every page of ours shares, beside what draws Discord's messages. */
export const PAGE_STYLE = `
*, ::before, ::after { box-sizing: border-box }
html { background: #1e1f22; color: #dbdee1; color-scheme: dark; text-size-adjust: 100%; -webkit-text-size-adjust: 100% }
body { margin: 0 auto; max-width: 820px; padding: 16px; font: 16px/1.5 "gg sans", "Noto Sans", "Noto Sans Arabic", "Helvetica Neue", Helvetica, Arial, sans-serif }
.page-head h1 { margin: 0 0 16px; font-size: 22px; line-height: 1.3; color: #f2f3f5 }
main { display: grid; gap: 16px; grid-template-columns: minmax(0, 1fr) }
main h2 { margin: 8px 0 0; font-size: 17px; color: #f2f3f5 }
main p { margin: 0 }
a { color: #00a8fc }
main section { display: grid; gap: 8px; grid-template-columns: minmax(0, 1fr) }
.page-choice { display: flex; flex-wrap: wrap; gap: 4px 12px }
.page-choice a[aria-current] { color: #f2f3f5; font-weight: 600 }
:focus-visible { outline: 2px solid #00a8fc; outline-offset: 2px }
.page-nav { display: flex; flex-wrap: wrap; gap: 4px 16px; padding-bottom: 8px; border-bottom: 1px solid #3f4147 }
.page-nav a[aria-current] { color: #f2f3f5; font-weight: 600 }
.page-languages { display: flex; flex-wrap: wrap; gap: 4px 12px; margin-inline-start: auto }
.page-dim { color: #a6a9b0; font-size: 14px }
.page-search { display: flex; gap: 8px }
.page-search input[type=search] { flex: 1 1 0; min-width: 0; padding: 6px 10px; border: 1px solid #4e5058; border-radius: 6px; background: #111214; color: inherit; font: inherit }
.page-search button { padding: 6px 16px; border: 0; border-radius: 6px; background: #5865f2; color: #fff; font: inherit; cursor: pointer }
.page-items { display: grid; gap: 8px; margin: 0; padding: 0; list-style: none; grid-template-columns: minmax(0, 1fr) }
.fate { padding: 8px 12px; border-radius: 6px; background: #2b2d31; border-inline-start: 4px solid #4e5058; overflow-wrap: anywhere }
.fate-posted, .health-works { border-inline-start-color: #3ba55d }
.fate-next, .fate-waiting { border-inline-start-color: #5865f2 }
.fate-uncertain, .fate-refused { border-inline-start-color: #ed4245 }
.page-title { color: #f2f3f5; font-weight: 600 }
.page-fate .page-dim { display: block }
.page-table { width: 100%; border-collapse: collapse; text-align: start; overflow-wrap: anywhere }
.page-table th, .page-table td { padding: 6px 10px; border-bottom: 1px solid #3f4147; text-align: start; vertical-align: top; font-weight: 400 }
.page-table thead th { color: #a6a9b0; font-size: 14px }
.page-table time { white-space: nowrap }
.page-table td strong { font-weight: 600; color: #f2f3f5 }
.health-failing td strong, .health-asleep td strong, .health-gone td strong { color: #f38688 }
.health-stale td strong { color: #f0b232 }
@media (max-width: 640px) {
  .page-table thead { display: none }
  .page-table, .page-table tbody, .page-table tr, .page-table th, .page-table td { display: block }
  .page-table tr { padding: 8px 0; border-bottom: 1px solid #3f4147 }
  .page-table th, .page-table td { padding: 1px 0; border: 0 }
  .page-table td + td::before { content: attr(data-column) ": "; color: #a6a9b0 }
}
@media (max-width: 480px) { body { padding: 8px } }
`
