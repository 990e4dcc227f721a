// What sites call the elements around and in their articles.

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const NAMES = words(
  'ad ads adv advert adverts advertisement advertising adslot sponsor sponsored sponsorship promo promos promoted promotion cookie cookies consent gdpr ' +
    'ccpa popup modal overlay lightbox newsletter newsletters subscribe subscription subscriptions signup optin paywall regwall barrier upsell offer ' +
    'offers comment comments disqus respond related recommended recommendation recommendations recirc recirculation trending popular mostread sidebar ' +
    'rail widget widgets breadcrumb breadcrumbs pagination pager share sharing social sharebar sharetools sharedaddy addthis follow outbrain taboola ' +
    'zergnet revcontent teaser teasers carousel footer foot masthead topbar navbar nav navigation menu toolbar tools ticker toc tagcloud taglist poll ' +
    'quiz survey donate donation donations epic membership copyright disclaimer pullquote tweet twitter instagram tiktok adblock adb reactions rating ' +
    'ratings bio authorbox skip cta shop onward submeta standfirst dek deck subtitle subhead subheadline tagline highlights further readmore prevnext ' +
    'postnav footnote footnotes caption captions gallery sociallinks telegram whatsapp appbanner alsoread readalso recommendedposts relatedposts visuallyhidden',
)

const NAMES_WHEN_SHORT = words(
  'author authors byline by date dateline time timestamp published pubdate posted meta credit credits kicker eyebrow rubric category categories label ' +
    'labels topic topics tag tags source src stamp updated views counter counts duration badge print contact legal buttons actions stats like likes vote info ' +
    'notice alert embed contentinfo reading readtime ' +
    'updates edit editor player playlist',
)

const PHRASES =
  /(?:^|\s)(?:[\p{L}\d]+-)?(?:read-(?:next|more|also)|more-(?:news|stories|from|posts|articles|briefs)|also-(?:read|see|like)|key-events|most-(?:read|viewed|popular)|latest-(?:news|posts|stories)|(?:next|previous|prev)-(?:post|article|story|next)|author-(?:box|bio|info|card|about)|about-(?:author|the-author)|(?:post|entry|article)-(?:meta|tags|footer|share|nav|navigation|date|author)|back-to-top|table-of-contents|up-next|you-may|load-more|sr-only|screen-reader|no-print|ad-slot|ad-unit|pull-quote|sign-up|in-content|fb-comments|end-?credit|inline-related)(?:-|\s|$)/u

/** The parts of class names: "js-relatedPosts_box" is js, related, posts, box, and relatedposts. */
function parts(names: string): readonly string[] {
  return names
    .slice(0, 600)
    .split(/\s+/u)
    .flatMap((name) => [
      name.toLowerCase().replace(/[^\p{L}\d]/gu, ''),
      ...name
        .replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2')
        .toLowerCase()
        .split(/[^\p{L}\d]+/u),
    ])
}

/** Whether an element of these classes and id is no part of an article. */
export function isFurniture(names: string): boolean {
  return (
    parts(names).some((part) => NAMES.has(part)) || PHRASES.test(names.slice(0, 600).toLowerCase().replaceAll('_', '-'))
  )
}

/** Whether a short element of these classes and id tells of the article (who, when, where) and is no part of its text. */
export function isFurnitureWhenShort(names: string): boolean {
  return parts(names).some((part) => NAMES_WHEN_SHORT.has(part))
}
