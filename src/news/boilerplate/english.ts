import { type LineRule, rule } from './rule.ts'

/** Lines that English sites put around and into their articles. */
export const ENGLISH_RULES: readonly LineRule[] = [
  // Links to other stories.
  rule(
    'cut',
    'fragment',
    160,
    /^[^\p{L}]{0,4}(?:related|see also|also read|read also|read next|up next|further reading|what to read next|recommended|editors?['’]? picks)\b/u,
  ),
  rule(
    'cut',
    'fragment',
    90,
    /^(?:more (?:from|on|in|about|stories|news|like|briefs|posts|articles|to read)|most (?:read|popular|viewed|shared))\b/u,
  ),
  rule(
    'cut',
    'fragment',
    60,
    /^(?:popular|trending|happening)(?: (?:now|posts|stories|news|today|this week|right now|in \p{L}+|on \p{L}+))?\s?:?$/u,
  ),
  rule(
    'cut',
    'fragment',
    90,
    /^(?:(?:the )?latest (?:news|stories|from|posts|articles|in|on)|(?:in )?other news|you (?:may|might) (?:also )?(?:like|enjoy)|in case you missed|don['’]?t miss|(?:from )?around the web|promoted (?:stories|content)|sponsored (?:stories|content|links)|also (?:on|in|this) \p{L}+$|top stories$|featured(?: stories)?$|what to (?:watch|know) next|next (?:up|story|post|article)|previous (?:story|post|article)|key events)\b/u,
  ),
  rule(
    'drop',
    'any',
    200,
    /^(?:read|see|watch|listen|check out)(?: more| also| this| next| the full story| the rest)?\s?[:：]/u,
  ),
  rule(
    'drop',
    'fragment',
    90,
    /^(?:read (?:more|full|the (?:full|original|rest))|continue reading|keep reading|view (?:article|original|gallery|comments|all)|click here|tap here|learn more|see (?:more|all)|show (?:more|less)|load more|back to (?:top|home|news))\b/u,
  ),
  // Newsletters, apps, social media, asking for money.
  rule(
    'notice',
    'any',
    400,
    /^(?:sign up (?:for|to|now|here|today)|subscribe(?: now| today| to| for| here|$|!)|join (?:our|us on|thousands of|over \d)|get (?:our|the (?:latest|best) (?:news|stories|of)|stories like|more (?:stories|news) like)|follow us|download (?:our|the .{1,30} app\b)|share (?:this|your)|story continues (?:below|after)|article continues (?:below|after))/u,
  ),
  rule(
    'notice',
    'any',
    500,
    /(?:straight|directly|right|delivered) (?:in)?to your inbox|inbox (?:every|each) (?:day|morning|week|\p{L}{3,9}day)|(?:every|each) (?:day|morning|week|\p{L}{3,9}day).{0,40}your inbox|\bour (?:free |daily |weekly )*newsletter|newsletter sign-?up|support our (?:reporting|journalism|work)|buy me a coffee|patreon\.com/u,
  ),
  rule('notice', 'fragment', 80, /in your inbox$|^(?:the )?(?:\p{L}+ )?newsletter$/u),
  rule(
    'notice',
    'any',
    300,
    /^(?:thanks for reading|thank you for reading|if you (?:liked|enjoyed) (?:this|the)|forwarded this|was this (?:forwarded|helpful|article|email)|like this (?:post|article)|enjoyed this|while you['’]re here|before you go\b|become a (?:paid |free |founding )?(?:member|subscriber|supporter|patron)|donate\b|support us\b|go deeper with|remind me in)/u,
  ),
  rule(
    'drop',
    'fragment',
    60,
    /^(?:advertisement|advertising|sponsored|promoted|ad|partner content|paid content)(?:$| -| by |:)/u,
  ),
  rule(
    'notice',
    'fragment',
    120,
    /^(?:sponsored by|presented by|in partnership with|brought to you by|from (?:the|our) (?:shop|store|sponsors?|archives?))\b/u,
  ),
  rule(
    'notice',
    'any',
    250,
    /^(?:support (?:independent|quality|local|free|public) (?:journalism|media|news|reporting)|enter your e-?mail|by (?:signing up|subscribing|submitting|registering|clicking)[^.]{0,30},? (?:you|i) (?:agree|accept|confirm|consent)|we['’]ll (?:only )?(?:use your|send you)|this (?:story|article|reporting) (?:was|is) (?:supported|funded|made possible) by|(?:turn on|enable|allow) (?:push )?notifications|register for (?:the|our|free)|join us (?:at|in|on|for)\b|(?:got|have) a (?:news )?tip\b|leave your (?:thoughts|comments?)|let us know (?:what|in the)|tell us (?:what you|in the)|rate this|report an error|suggest a correction|republish this|scroll to continue|continue reading below)/u,
  ),
  rule(
    'drop',
    'fragment',
    160,
    /^follow (?:me|him|her|them|@\w+|[\p{L}\d .'’-]{2,40} on (?:x|twitter|threads|bluesky|instagram|facebook|linkedin|mastodon|youtube|google news)|topics and)\b/u,
  ),
  rule(
    'drop',
    'fragment',
    40,
    /^(?:(?:buy|shop|pre-?order|order|register|apply|donate|subscribe|join|sign up|try) (?:now|here|today)|(?:log|sign) (?:in|out|on)|register|copied|save for later|buy (?:now )?(?:on|at|from) \p{L}+|creative commons.{0,20})[.!]?$/u,
  ),
  // Advertisement blockers, cookies, scripts, walls.
  rule(
    'notice',
    'any',
    400,
    /^(?=.{0,400}(?:\byour?\b|please|our site|you['’]re)).{0,300}(?:(?:disable|turn off|whitelist|pause|using|use|have|detected).{0,40}ad\s?-?block|ad\s?-?block(?:er|ing)? (?:detected|is on|enabled|extension))/u,
  ),
  rule(
    'notice',
    'any',
    400,
    /^(?:(?:we|this (?:site|website)|our (?:site|website)) (?:uses? cookies (?:to|and|for|on|in order)|and our partners)|by (?:using|continuing to (?:use|browse)) (?:this|our) (?:site|website)|accept (?:all )?cookies|manage (?:my )?cookies|skip to|(?:enable|turn on) javascript|please (?:enable|turn on|disable|log in|sign in|wait|refresh)|your browser (?:is not|is out|does|doesn)|javascript is (?:disabled|required|not))|(?:please|must|need to) enable javascript|web browser that supports/u,
  ),
  rule(
    'end',
    'any',
    300,
    /^(?:(?:subscribe|sign in|log in|register|join) to (?:unlock|read|continue|keep|view|access|see)|to continue reading|already (?:a subscriber|a member|have an account|subscribed)|(?:this|the rest of this|the full) (?:article|story|post|content|issue) is (?:only |exclusively )?(?:for (?:paid |paying )?(?:subscribers|members|registered)|available to|reserved for)|you['’]ve reached (?:your|the)|you have (?:reached your|\d+ (?:free|gift))|create (?:a|your) free account|unlock (?:this|full access)|keep reading with)/u,
  ),
  rule(
    'drop',
    'any',
    300,
    /cancel (?:any ?time|whenever you)|\d+ (?:free|gift) articles? (?:left|remaining)|^start your free trial/u,
  ),
  // Who wrote, edited, photographed and owns it.
  rule(
    'drop',
    'any',
    250,
    /^\((?:additional |with )?(?:reporting|editing|writing|compiled|translated)(?: and [a-z]+)? (?:by|from)\b|^(?:additional )?reporting by .{3,120}; ?editing by|^(?:contributing|contributed)(?: reporting)?:|^(?:additional |with )reporting by .{3,60}\.$/u,
  ),
  rule(
    'drop',
    'fragment',
    160,
    /^(?:additional |with )?(?:reporting|editing|writing|edited|written|words|text|interview|compiled|translated|produced|photographs?|photography)(?: and [a-z]+)? (?:by|from)\b/u,
  ),
  rule('drop', 'fragment', 120, /^by [\p{L}.'’, -]{3,90}(?:$|[|•·—–/@(]|\d)/u),
  rule(
    'drop',
    'any',
    250,
    /^\(?(?:image|photo|picture|photograph|illustration|screenshot|graphic|featured image|video|photo illustration)s?(?: credits?| source| by| courtesy)?\s?[:：/]|^credits?\s?[:：]/u,
  ),
  rule(
    'drop',
    'fragment',
    200,
    /^\(?(?:photo|image|illustration|picture) (?:by|courtesy of|from|via) |^courtesy of |(?:via|\/|credit:?|©|by) ?(?:getty images|shutterstock|istock(?:photo)?|unsplash|adobe stock)[)\]]?$/u,
  ),
  rule(
    'drop',
    'any',
    400,
    /^(?:©|\(c\)|copyright\b(?: ©|:| \d{4}| \(c\)))|all rights reserved|material may not be (?:published|reproduced|redistributed|rewritten)/u,
  ),
  rule(
    'notice',
    'any',
    400,
    /(?:contains?|include|through|via) affiliate links?|may (?:earn|receive) (?:a|an) (?:\S+ )?commission|^when you (?:buy|purchase) through/u,
  ),
  rule(
    'end',
    'fragment',
    100,
    /^(?:about (?:the|this) (?:authors?|writer|reporter|company|companies|newsletter)|author bio|meet the author|the author)\s?:?$/u,
  ),
  // Press releases end in who the companies are and whom to call.
  rule(
    'end',
    'fragment',
    80,
    /^(?:forward[- ]looking (?:statements?|information)|safe harbou?r(?: statement)?|cautionary (?:note|statement).{0,40}|(?:media|press|investor)(?: relations)?(?: and \p{L}+)? (?:contacts?|inquiries|enquiries)|contacts?|for (?:media|press) (?:inquiries|enquiries)|notes? to (?:the )?editors?|acknowledge?ments?|references|footnotes|bibliography|citations?|view source version.{0,60})\s?:?$/u,
  ),
  rule(
    'end',
    'any',
    300,
    /^(?:for (?:more|further|additional) information(?:,| about| on)? (?:please |visit|contact|on|about)|for (?:media|press) (?:inquiries|enquiries))/u,
  ),
  rule('end', 'fragment', 40, /^(?:#\s?#\s?#|-\s?30\s?-|[-–—*\s]{1,6}ends?[-–—*\s]{0,6})$/u),
  rule(
    'notice',
    'any',
    600,
    /^(?:disclaimer|legal disclaimer|disclosure)\s?[:：]|^this (?:press release|document|news release) contains forward|^(?:the )?(?:views|opinions) expressed (?:in|here|by|are)|^(?:correction|editor['’]s note|update|clarification)\s?[:：]|^this (?:article|story|post|piece) (?:has been|was) (?:updated|corrected|edited|amended)|^(?:this work is licensed|licensed under)/u,
  ),
  // Tags, sharing, counters, dates, contents.
  rule(
    'drop',
    'fragment',
    200,
    /^(?:tags?|tagged|topics?|filed (?:under|to|in)|categor(?:y|ies)|keywords?|labels?|explore(?: more| topics)?(?: on)?|more on these topics)\s?(?:[:：|]|$)|^posted (?:in|under) /u,
  ),
  rule(
    'drop',
    'fragment',
    90,
    /^(?:\d+ )?(?:shares?|tweet|pin it|e-?mail|print|copy link|save|bookmark|like|reply|repost|restack|report|whatsapp|telegram|facebook|linkedin|reddit|x|twitter|bluesky|mastodon|flipboard|pocket)(?:[\s,|•·/:+-]+(?:\d+|shares?|tweet|e-?mail|print|pdf|save|copy link|copy|link|like|on|this|via|to|article|story|page|x|twitter|facebook|linkedin|whatsapp|telegram|reddit|bluesky|mastodon|flipboard|pocket))*\s?:?$/u,
  ),
  rule(
    'drop',
    'fragment',
    90,
    /^(?:\d+|one|two|a)?[\s-]{0,2}min(?:ute)?s?[ -](?:read|listen|watch|video)|^(?:reading time|time to read)\b|^[\d,.]+k? (?:views?|shares?|likes?|points?|votes?|reactions?|restacks?)\b|^(?:estimated )?read(?:ing)? time/u,
  ),
  rule(
    'drop',
    'fragment',
    110,
    /^(?:first published|published|updated|posted|last (?:updated|modified|edited)|modified|date|time)\s?(?:[:：]|on\b|at\b|by\b|\p{L}{0,9},?\s?\d|\d)/u,
  ),
  rule(
    'cut',
    'fragment',
    60,
    /^(?:table of contents|contents|in this (?:article|story|post|issue|guide)|jump to(?: section)?|on this page|quick links|key (?:takeaways|points)|at a glance)\s?:?$/u,
  ),
  // Comments.
  rule('end', 'fragment', 60, /^(?:\d+ )?(?:comments?|responses?|discussion|replies)(?:\s?\(?\d+\)?)?\s?:?$/u),
  rule(
    'end',
    'any',
    200,
    /^(?:leave a (?:reply|comment)|join the (?:conversation|discussion)|view (?:all )?(?:\d+ )?comments|log ?in to (?:comment|reply)|be the first to (?:comment|reply)|comments are (?:closed|off|disabled)|(?:sign|log) in to comment|load (?:more )?comments|post a comment|add a comment|show comments|your email address will not be published|we invite you to use our commenting)/u,
  ),
  // Embedded posts and players.
  rule(
    'drop',
    'any',
    400,
    /^(?:view this post on|a post shared by|view on (?:instagram|threads|x|twitter))|^[—–-] ?.{1,60}\(@\w{1,30}\)|pic\.twitter\.com/u,
  ),
  rule(
    'drop',
    'fragment',
    60,
    /^(?:loading|play|play video|watch (?:now|video|the video|on youtube)|pause|mute|unmute|video player|now playing|listen(?: now)?|transcript|close|menu|search|home|next|previous|advertisement)\b.{0,20}$/u,
  ),
  rule(
    'drop',
    'any',
    160,
    /^(?:this (?:article|story|post|piece) (?:was )?)?(?:originally|first) (?:published|appeared|posted|ran) (?:on|in|at|by) /u,
  ),
  rule('drop', 'any', 400, /^the post .{1,300} appeared first on /u),
  rule(
    'drop',
    'any',
    160,
    /^(?:contacts?|e-?mail|press|media|tips?)\s?[:：].{0,100}@|^loading(?:\.{3}|…)?$|^home ?[/»>›]/u,
  ),
  rule('drop', 'any', 300, /^(?:article url|comments url|points|# comments)\s?:|^submitted by\s+\/?u\//u),
]

/** "About Halden Grid": who the companies of a press release are; tested on the line as written. */
export const ABOUT_COMPANY: RegExp = /^About \p{Lu}[\p{L}\p{Nd}.&,'’-]*(?: [\p{L}\p{Nd}.&,'’-]+){0,5}:?$/u

/** Who the author is, in a paragraph at the end; tested on the line as written. */
export const AUTHOR_BIO: RegExp =
  /^\p{Lu}[\p{L}.'’-]+(?: [\p{L}.'’-]+){0,3},? (?:is|was|covers|writes|reports|has (?:been|covered|written))\b.{0,120}\b(?:writer|reporter|editor|journalist|correspondent|columnist|contributor|author|freelancer?|founder of|professor|newsletter|covering|covers|fellow)\b|(?:follow|reach|contact|email|find|message) (?:him|her|them|\p{Lu}\p{L}+) (?:on|at|via)\b|^(?:got|have) a (?:news )?tip\?|@\w{2,30}$/u
