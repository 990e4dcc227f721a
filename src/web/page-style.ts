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
@media (max-width: 480px) { body { padding: 8px } }
`
