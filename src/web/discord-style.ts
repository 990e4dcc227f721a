/** Draws a message in Discord's dark theme; every rule is under a class that begins with `dc-`. */
export const DISCORD_STYLE = `
.dc-message { display: flex; gap: 16px; padding: 12px 16px; background: #313338; color: #dbdee1; border-radius: 8px; text-align: start; overflow-wrap: anywhere;
  font: 400 16px/1.375 "gg sans", "Noto Sans", "Noto Sans Arabic", "Helvetica Neue", Helvetica, Arial, sans-serif }
.dc-message *, .dc-message ::before { box-sizing: border-box }
.dc-message a { color: #00a8fc; text-decoration: none }
.dc-message a:hover { text-decoration: underline }
.dc-avatar { flex: none; width: 40px; height: 40px; margin-top: 2px; border-radius: 50%; background: #5865f2; color: #fff; font-weight: 600; font-size: 20px; line-height: 40px; text-align: center }
.dc-body { flex: 1; min-width: 0; display: grid; gap: 4px; grid-template-columns: minmax(0, 1fr); justify-items: start }
.dc-head { display: flex; align-items: baseline; flex-wrap: wrap; line-height: 22px }
.dc-name { font-weight: 500; color: #f2f3f5 }
.dc-tag { align-self: center; margin-inline: 5px 8px; padding: 0 5px; border-radius: 4px; background: #5865f2; color: #fff; font-size: 11px; font-weight: 500; line-height: 16px }
.dc-head time { font-size: 12px; color: #949ba4 }
.dc-content, .dc-text { width: 100% }

.dc-h1, .dc-h2, .dc-h3 { margin: 12px 0 4px; font-weight: 700; line-height: 1.375; color: #f2f3f5 }
.dc-h1 { font-size: 24px } .dc-h2 { font-size: 20px } .dc-h3 { font-size: 16px }
.dc-h1:first-child, .dc-h2:first-child, .dc-h3:first-child { margin-top: 0 }
.dc-subtext { font-size: 13px; line-height: 1.4; color: #949ba4 }
.dc-message ul, .dc-message ol { margin: 4px 0 0; padding: 0; padding-inline-start: 22px }
.dc-message li { margin-bottom: 4px }
.dc-message blockquote { position: relative; margin: 0; padding-left: 16px }
.dc-message blockquote::before { content: ""; position: absolute; left: 0; top: 0; bottom: 0; width: 4px; border-radius: 4px; background: #4e5058 }
.dc-message code { padding: .1em .2em; border-radius: 4px; background: #1e1f22; font: .85em/1.3 Consolas, "Noto Sans Mono", "Liberation Mono", Menlo, monospace }
.dc-message pre { margin: 6px 0 0; max-width: 90%; white-space: pre-wrap; direction: ltr }
.dc-message pre code { display: block; padding: 7px; border: 1px solid #1e1f22; background: #2b2d31 }
.dc-mention { padding: 0 2px; border-radius: 3px; background: #3c4270; color: #c9cdfb; font-weight: 500 }
.dc-time { padding: 0 2px; border-radius: 3px; background: #3f4147 }
.dc-time.relative { white-space: nowrap }
.dc-spoiler { border-radius: 4px; background: #1e1f22; color: transparent }
.dc-spoiler * { visibility: hidden }
.dc-spoiler:hover, .dc-spoiler:focus { background: #404249; color: inherit }
.dc-spoiler:hover *, .dc-spoiler:focus * { visibility: visible }

.dc-embed { position: relative; max-width: 432px; min-width: min(100%, 200px); overflow: hidden; border-radius: 4px; background: #2b2d31 }
.dc-embed:has(.dc-image) { width: 432px }
.dc-embed, .dc-container { max-width: min(100%, 520px) }
.dc-bar { position: absolute; left: 0; top: 0; width: 4px; height: 100% }
.dc-embed-grid { display: grid; grid-template-columns: minmax(0, 1fr); padding: 8px 16px 16px 16px }
.dc-embed-grid.with-thumbnail { grid-template-columns: minmax(0, 1fr) auto; column-gap: 16px }
.dc-author, .dc-title, .dc-description, .dc-fields, .dc-embed .dc-thumbnail { margin-top: 8px }
.dc-author { display: flex; align-items: center; gap: 8px; font-size: 14px; font-weight: 600 }
.dc-message .dc-author, .dc-message .dc-author a { color: #f2f3f5 }
.dc-title { font-size: 16px; font-weight: 600; line-height: 1.375; color: #f2f3f5 }
.dc-description, .dc-field-value { font-size: 14px; line-height: 1.375 }
.dc-field-name { margin-bottom: 2px; font-size: 14px; font-weight: 600; line-height: 1.375; color: #f2f3f5 }
.dc-fields { display: grid; gap: 8px }
.dc-row { display: grid; grid-auto-flow: column; grid-auto-columns: minmax(0, 1fr); gap: 8px }
.dc-embed-grid > .dc-image, .dc-footer { grid-column: 1 / -1 }
.dc-footer { display: flex; align-items: center; gap: 8px; margin-top: 8px; font-size: 12px; line-height: 16px; color: #dbdee1 }
.dc-footer span, .dc-author span { flex: 1; min-width: 0 }

.dc-media { position: relative; overflow: hidden; border-radius: 4px; background: #232428; font-size: 12px; line-height: 1.3; color: #949ba4 }
.dc-media img::after { content: attr(alt); position: absolute; inset: 0; padding: 8px; background: linear-gradient(135deg, #3f4248, #26272b) }
.dc-embed .dc-media img::after { content: "" }
.dc-media img { display: block; width: 100%; height: 100%; object-fit: cover }
.dc-image { margin-top: 16px; max-width: 400px; aspect-ratio: 16 / 9 }
.dc-thumbnail { width: 80px; height: 80px }
.dc-icon { flex: none; width: 24px; height: 24px; border-radius: 50% }
.dc-footer .dc-icon { width: 20px; height: 20px }
.dc-hidden > * { filter: blur(24px) }
.dc-hidden:hover > *, .dc-hidden:focus > * { filter: none }

.dc-actions { width: 100%; display: flex; flex-wrap: wrap; gap: 8px; padding-top: 4px; max-width: 100% }
.dc-button { display: inline-flex; align-items: center; justify-content: center; gap: 6px; min-width: 60px; min-height: 32px; padding: 2px 16px; border: 0; border-radius: 4px; font: inherit; font-size: 14px; font-weight: 500; color: #fff; background: #4e5058; cursor: pointer }
.dc-message a.dc-button { color: #fff; text-decoration: none }
.dc-button.primary, .dc-button.premium { background: #5865f2 } .dc-button.success { background: #248046 } .dc-button.danger { background: #da373c }
.dc-button:hover { filter: brightness(.9) }
.dc-external { flex: none; width: 16px; height: 16px }
.disabled:is(.dc-button, .dc-menu) { opacity: .5; cursor: not-allowed }
.dc-menu { width: min(400px, 100%); border-radius: 4px; background: #1e1f22; font-size: 14px }
.dc-menu summary { display: flex; justify-content: space-between; gap: 8px; padding: 9px 12px; list-style: none; color: #949ba4; cursor: pointer }
.dc-menu summary::after { content: "⌄"; line-height: 12px }
.dc-message .dc-menu ul { margin: 0; padding: 4px; list-style: none; border-top: 1px solid #313338 }
.dc-message .dc-menu li { margin: 0; padding: 8px }
.dc-menu small { display: block; color: #949ba4 }

.dc-container { position: relative; width: 100%; display: grid; grid-template-columns: minmax(0, 1fr); gap: 8px; padding: 16px; overflow: hidden; border: 1px solid #3f4147; border-radius: 8px; background: #2b2d31 }
.dc-section { width: 100%; display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 16px; align-items: start }
.dc-message .dc-separator { width: 100%; height: 1px; margin: 4px 0; border: 0; background: #4e5058 }
.dc-separator.large { margin: 12px 0 } .dc-separator.blank { visibility: hidden }
.dc-gallery { width: 100%; max-width: 550px; display: grid; gap: 4px; grid-template-columns: repeat(3, minmax(0, 1fr)); overflow: hidden; border-radius: 8px }
.dc-gallery.two { grid-template-columns: repeat(2, minmax(0, 1fr)) } .dc-gallery.one { grid-template-columns: minmax(0, 1fr) }
.dc-tile { aspect-ratio: 1; border-radius: 2px } .dc-gallery.one .dc-tile { aspect-ratio: 16 / 9 }
.dc-file { padding: 10px 12px; border: 1px solid #3f4147; border-radius: 8px; background: #2b2d31; color: #00a8fc }

.dc-thread { margin-inline-start: 36px; padding-inline-start: 12px; border-inline-start: 2px solid #4e5058; display: grid; gap: 4px; grid-template-columns: minmax(0, 1fr) }
.dc-thread-name { margin: 0; padding: 4px 8px; font: 600 15px/1.4 "gg sans", "Noto Sans", "Noto Sans Arabic", "Helvetica Neue", Helvetica, Arial, sans-serif; color: #f2f3f5 }
.dc-kind, .dc-count { white-space: nowrap; font-weight: 400; font-size: 13px; color: #b5bac1 }
.dc-post { overflow: hidden; border: 1px solid #3f4147; border-radius: 8px; background: #313338; display: grid; grid-template-columns: minmax(0, 1fr) }
.dc-post-name { margin: 0; padding: 12px 16px 0; font: 700 20px/1.3 "gg sans", "Noto Sans", "Noto Sans Arabic", "Helvetica Neue", Helvetica, Arial, sans-serif; color: #f2f3f5 }
.dc-tags { display: flex; flex-wrap: wrap; gap: 6px; margin: 8px 0 0; padding: 0 16px; list-style: none; font: 500 13px/20px "gg sans", "Noto Sans", "Noto Sans Arabic", "Helvetica Neue", Helvetica, Arial, sans-serif; color: #dbdee1 }
.dc-tags li { padding: 1px 8px; border-radius: 10px; background: #4e5058 }

@media (max-width: 480px) {
  .dc-thread { margin-inline-start: 12px; padding-inline-start: 8px }
  .dc-message { gap: 12px; padding: 10px 12px }
  .dc-row { grid-auto-flow: row }
  .dc-embed-grid { padding: 6px 12px 12px 14px }
  .dc-thumbnail { width: 64px; height: 64px }
}
`
