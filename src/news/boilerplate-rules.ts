// Lines that sites put around and into their articles. Compared with Arabic letters in one form, ASCII digits and small letters, so the
// patterns know neither أ nor ة. Each pattern is anchored or bounded: linear on any line.

/** `drop`: the line goes. `cut`: what follows it goes too, as far as it looks like a list or a notice. */
export type LineAction = 'drop' | 'cut'

/** A rule on one line; `longest` keeps it off paragraphs that merely begin with the same words. */
interface LineRule {
  readonly action: LineAction
  readonly longest: number
  readonly pattern: RegExp
}

const RULES: readonly LineRule[] = [
  // Links to other stories.
  rule(
    'cut',
    160,
    /^(?:related|see also|also read|read also|read next|up next|further reading|what to read next|recommended|editors?['’]? picks)\b/u,
  ),
  rule(
    'cut',
    90,
    /^(?:more (?:from|on|in|stories|news|like|briefs|posts|articles)|most (?:read|popular|viewed|shared)|trending|popular (?:now|posts|stories))\b/u,
  ),
  rule(
    'cut',
    90,
    /^(?:latest (?:news|stories|from|posts|articles|in)|you (?:may|might) (?:also )?(?:like|enjoy)|in case you missed|don['’]?t miss|around the web|from around the web|promoted stories|sponsored (?:stories|content|links))\b/u,
  ),
  rule('drop', 200, /^(?:read|see|watch|listen|check out)(?: more| also| this| the full story| the rest)?\s?[:：]/u),
  rule(
    'drop',
    90,
    /^(?:read (?:more|full|the (?:full|original|rest))|continue reading|keep reading|view (?:article|original|gallery|comments)|click here|tap here|learn more)\b/u,
  ),
  rule(
    'cut',
    160,
    /^[◄►▪•\-–*\s]*(?:شاهد|شاهدي|شاهدوا|اقرا|اقراي|اقرءوا|اقراوا|طالع|تابع|انظر|استمع)\s+(?:ايضا|كذلك|المزيد)(?!\p{L})/u,
  ),
  rule(
    'cut',
    120,
    /^(?:مواضيع|مقالات|اخبار|موضوعات|قصص|تقارير|روابط)\s+(?:ذات صله|متعلقه|مشابهه|قد تهمك|مرتبطه|اخري|مقترحه)/u,
  ),
  rule(
    'cut',
    120,
    /^(?:قد يهمك|قد يعجبك|ربما يعجبك|ربما يهمك|قد تعجبك|مما قد يهمك|يمكنك قراءه|لا يفوتك|لا تفوت|اخترنا لك|نرشح لك|مقترحات لك)/u,
  ),
  rule(
    'cut',
    90,
    /^(?:الاكثر (?:قراءه|مشاهده|تداولا|شيوعا)|(?:اخر|احدث) (?:الاخبار|المقالات|المواضيع|البيانات|التدوينات)|المزيد (?:من|في|عن)|للمزيد|ذات صله)(?!\p{L})/u,
  ),
  // Newsletters, apps, social media, asking for money.
  rule(
    'drop',
    400,
    /^(?:sign up|subscribe|join (?:our|us|the conversation|thousands|over)|get (?:our|the latest|the best|stories like)|follow us|download (?:our|the) app|listen to this|share this|advertis(?:ement|ing)|sponsored|(?:story|article) continues (?:below|after))\b/u,
  ),
  rule(
    'drop',
    500,
    /(?:in|to|straight to) your inbox|\bour (?:free |daily |weekly )*newsletter|newsletter (?:sign-?up|subscribers)|support our (?:reporting|journalism|work)|become a (?:member|subscriber|supporter|paid)|buy me a coffee|patreon\.com/u,
  ),
  rule(
    'drop',
    300,
    /^(?:thanks for reading|thank you for reading|if you (?:liked|enjoyed|found) this|share this (?:post|article|story)|forwarded this|was this (?:forwarded|helpful|article)|like this (?:post|article)|enjoyed this|while you['’]re here|before you go)\b/u,
  ),
  rule(
    'drop',
    300,
    /^(?:تابعونا|تابعنا|تابعوا|انضم الي|انضموا الي|اشترك|اشتركوا|للاشتراك|تابع (?:قناتنا|صفحتنا|حسابنا|اخر)|سجل (?:بريدك|الان|في)|ادخل بريدك|حمل(?:وا)? (?:التطبيق|تطبيق)|فعل (?:الاشعارات|جرس)|شاركنا|شاركونا|ادعم(?:نا|وا)?|كن (?:عضوا|داعما|مشتركا))(?!\p{L})/u,
  ),
  rule(
    'drop',
    300,
    /(?:نشرتنا|النشره) (?:البريديه|الاخباريه|الاسبوعيه|اليوميه)|الي بريدك|علي بريدك|ملفات تعريف الارتباط|الكوكيز/u,
  ),
  rule('drop', 200, /^(?:اعلان|اعلانات|مساحه اعلانيه|ممول|محتوي ممول|برعايه)[\s:.]*$/u),
  // Advertisement blockers, cookies, scripts, walls.
  rule(
    'cut',
    400,
    /ad\s?-?block|(?:disable|turn off|whitelist|pause).{0,40}\bads?\b.{0,20}block|(?:حاجب|مانع|مانعات|حاجبات|حجب|منع) (?:ال)?اعلانات|(?:تستخدم|تستعمل) (?:اضافه|مانع|حاجب)/u,
  ),
  rule('drop', 300, /(?:يعتمد|تعتمد|نعتمد)\s.{0,60}علي (?:ال)?اعلانات/u),
  rule(
    'drop',
    400,
    /^(?:we use cookies|this (?:site|website) uses cookies|accept (?:all )?cookies|skip to|enable javascript|please (?:enable|turn on|log|sign|wait)|your browser|javascript is)\b/u,
  ),
  rule(
    'cut',
    300,
    /^(?:(?:subscribe|sign in|log in|register|join) to (?:unlock|read|continue|keep|view|access)|to continue reading|already (?:a |have )|(?:this|the rest of this|the full) (?:article|story|post|content|issue) is (?:only |exclusively )?(?:for|available to|reserved)|you['’]ve reached|you have (?:reached|\d+)|create (?:a|your) free account|unlock (?:this|the|full)|keep reading with)\b/u,
  ),
  rule(
    'drop',
    300,
    /(?:[$£€]\s?\d+|\d+ ?(?:dollars|euros|pounds)) ?(?:for|per|a|\/) ?(?:\d+ )?(?:weeks?|months?|mo\b|years?)|cancel (?:any ?time|whenever)|free trial|gift articles? left/u,
  ),
  rule(
    'cut',
    300,
    /^(?:هذا المحتوي|هذه الماده|بقيه (?:المقال|الماده)|باقي المقال|لقراءه (?:المقال|المزيد|باقي|بقيه)|لمتابعه القراءه|لاكمال القراءه|اكمل القراءه|سجل الدخول|(?:ال)?محتوي (?:حصري|مخصص|مدفوع))/u,
  ),
  // Who wrote, edited, photographed and owns it.
  rule(
    'drop',
    160,
    /^\(?(?:additional |with )?(?:reporting|editing|writing|edited|written|compiled|translated|produced)(?: and [a-z]+)? (?:by|from)\b/u,
  ),
  rule('drop', 100, /^by [\p{L}.'’ -]{3,60}(?:$|[,|•·—–]|\d)/u),
  rule(
    'drop',
    140,
    /^(?:كتب|كتبت|بقلم|ترجمه|اعداد|تحرير|محرر|مراسل|المحرر|الكاتب|كاتب المقال|تقرير|متابعه|متابعات)\s?[:：\-–|]/u,
  ),
  rule(
    'drop',
    250,
    /^\(?(?:image|photo|picture|photograph|illustration|screenshot|graphic|featured image|video)s?(?: credits?| source| by| courtesy)?\s?[:：/]|^(?:credits?|photo by|image by|courtesy of)\b/u,
  ),
  rule(
    'drop',
    200,
    /^\(?(?:الصوره|صوره|صور|مصدر الصوره|تصوير|الصور|لقطه|فيديو)\s?(?:[:：|]|(?:تعبيريه|ارشيفيه|توضيحيه|من الارشيف|متداوله))|getty images|shutterstock|istock(?:photo)?\b/u,
  ),
  rule(
    'drop',
    400,
    /^(?:©|\(c\)|copyright\b)|all rights reserved|may not be (?:published|reproduced|redistributed|rewritten)|^(?:جميع )?(?:الحقوق محفوظه|حقوق النشر)|الحقوق محفوظه|لا يجوز (?:نسخ|اعاده نشر|اعاده انتاج)|^(?:سياسه الخصوصيه|شروط الاستخدام|من نحن|اتصل بنا)/u,
  ),
  rule('drop', 300, /affiliate (?:links?|commission)|may earn (?:a|an) (?:\S+ )?commission|when you buy through/u),
  rule(
    'cut',
    100,
    /^(?:about (?:the|this) (?:author|writer|reporter|company|newsletter)|author bio|meet the author|written by|عن (?:الكاتب|الكاتبه|المولف|المولفه)|نبذه عن (?:الكاتب|الكاتبه|المولف))/u,
  ),
  // Press releases end in who the companies are and whom to call.
  rule('cut', 80, /^about (?:\p{L}[\p{L}\p{Nd}.&,'’-]*)(?: [\p{L}\p{Nd}.&,'’-]+){0,5}:?$/u),
  rule(
    'cut',
    80,
    /^(?:forward[- ]looking statements?|safe harbou?r|(?:media|press|investor)(?: relations)? (?:contacts?|inquiries|enquiries)|contacts?|for (?:media|press|more) (?:inquiries|enquiries|information)|notes? to editors?|view source version|source)\b[^.]*:?$/u,
  ),
  rule('cut', 40, /^(?:#{2,}|-\s?30\s?-|[-–—*\s]*(?:ends?|انتهي|النهايه)[-–—*\s]*|[-–—*\s]{3,})$/u),
  rule(
    'cut',
    80,
    /^(?:نبذه عن|حول شركه|عن شركه|لمحه عن|للاستفسارات|للتواصل|جهات الاتصال|للاتصال|لمزيد من (?:المعلومات|التفاصيل))/u,
  ),
  rule(
    'drop',
    500,
    /^(?:disclaimer|إخلاء|اخلاء (?:ال)?مسووليه|تنويه)\s?[:：]|^(?:this (?:press release|document|news release) contains forward)/u,
  ),
  // Tags, sharing, counters, dates, contents.
  rule(
    'drop',
    200,
    /^(?:tags?|topics?|filed under|categor(?:y|ies)|keywords?|posted in|labels?|الكلمات (?:الدلاليه|المفتاحيه)|كلمات (?:مفتاحيه|دلاليه)|الوسوم|وسوم|تاج|تاجات|التصنيفات?|القسم|التسميات)\s?(?:[:：|]|$)/u,
  ),
  rule(
    'drop',
    90,
    /^(?:\d+ )?(?:share|shares|tweet|pin it|email|print|copy link|save|bookmark|like|reply|repost|restack|report|whatsapp|telegram|facebook|linkedin|reddit|x|twitter|مشاركه|شارك|شارك (?:المقال|الخبر|الموضوع|هذا المقال)|طباعه|طباعه المقال|حفظ|نسخ|نسخ الرابط|تم نسخ الرابط|استمع (?:للمقال|الي المقال|للخبر)|حجم الخط|ارسال|واتساب|تيليجرام|تلغرام|فيسبوك|تويتر|اكس|لينكدان)(?:[\s,|•·/:+-]+(?:\d+|share|tweet|email|print|pdf|save|copy link|copy|like|link|on|this|via|x|twitter|facebook|linkedin|whatsapp|telegram|reddit|مشاركه|طباعه|حفظ|بصيغه|pdf|نسخ|الرابط|علي|واتساب|فيسبوك|تويتر|تلغرام|اكس))*\s?:?$/u,
  ),
  rule(
    'drop',
    90,
    /^(?:\d+|one|two|a)?[\s-]*(?:min(?:ute)?s?)(?: |-)?(?:read|listen|watch)|^(?:reading time|time to read|وقت القراءه|مده القراءه|زمن القراءه)|^\d+ (?:دقيقه|دقايق|مشاهده|مشاهدات|قراءه|تعليق|تعليقات|views?|comments?|shares?|likes?|points?)\b|^(?:قراءه|مشاهدات|عدد المشاهدات|المشاهدات)\s?[:：]?\s?\d/u,
  ),
  rule(
    'drop',
    110,
    /^(?:published|updated|posted|last (?:updated|modified|edited)|first published|modified|date|time|نشر(?:ت)? (?:في|بتاريخ|يوم)|تم النشر|تاريخ (?:النشر|التحديث|الاضافه)|اخر تحديث|تحديث|وقت النشر|حرر في|اضيف في)\s?(?:[:：]|on\b|at\b|by\b|\p{L}{0,9},?\s?\d|\d)/u,
  ),
  rule(
    'cut',
    60,
    /^(?:table of contents|contents|in this (?:article|story|post|issue)|jump to|on this page|quick links|المحتويات|محتويات المقال|جدول المحتويات|فهرس (?:المقال|المحتويات)|في هذا المقال|عناصر المقال)\s?:?$/u,
  ),
  // Comments.
  rule(
    'cut',
    200,
    /^(?:\d+ )?(?:comments?(?:\s?\(\d+\))?|leave a (?:reply|comment)|join the (?:conversation|discussion)|view (?:all )?comments|log ?in to comment|be the first to comment|post a comment|your email address will not be published|what do you think|discussion)\s?[:.?]?(?:$|\s)/u,
  ),
  rule(
    'cut',
    200,
    /^(?:التعليقات|تعليقات|اضف تعليق|اكتب تعليق|اترك (?:تعليق|رد)|لا توجد تعليقات|شاركنا رايك|ما رايك|لن يتم نشر|كن اول من يعلق|علق علي|ارسال تعليق|\d+ تعليقات?)/u,
  ),
  // Embedded posts and players.
  rule(
    'drop',
    400,
    /^(?:view this post on|a post shared by|view on (?:instagram|threads|x|twitter))|^[—–-] .{1,60}\(@\w{1,30}\)|pic\.twitter\.com|^(?:loading|play video|pause|mute|video player|now playing|advertisement)\b.{0,40}$/u,
  ),
  rule('drop', 200, /^(?:article url|comments url|points|# comments)\s?:|^submitted by\s+\/u\//u),
]

function rule(action: LineAction, longest: number, pattern: RegExp): LineRule {
  return { action, longest, pattern }
}

/** What the rules say of a line that was folded with `foldLine`, or null: it may be news. */
export function actionOn(folded: string): LineAction | null {
  return RULES.find(({ longest, pattern }) => folded.length <= longest && pattern.test(folded))?.action ?? null
}
