// What a sentence that carries an event looks like, and what only looks like one; English and Arabic side by side, since texts mix both.

import { toStem } from './words.ts'

const list = (words: string): readonly string[] => words.split(' ')

/** Stems of the words of events (see toStem): announcing, launching, paying, suing, hiring, banning. */
export const EVENT_WORDS: ReadonlySet<string> = new Set(
  [
    ...list(
      'announce unveil launch release introduce roll debut ship open publish present show reveal disclose confirm report learn say said raise invest fund ' +
        'acquire buy bought merge sell sold sue file settle fine ban block restrict approve sign hire fire appoint name join leave left resign step lay ' +
        'cut delay cancel suspend restore expand build built plan agree partner deal spend spent pay paid lose lost gain rise rose fall fell drop reach ' +
        'set win won warn order test train beat outperform replace integrate add remove withdraw warn vote pass accuse admit refuse rule dismiss uphold allow propose adopt apologise apologize',
    ),
    ...list(
      'اعلن اعلنت كشف كشفت اطلق اطلقت طرح طرحت قدم قدمت نشر نشرت جمع جمعت استثمر استثمرت تستثمر يستثمر استحوذ استحوذت اشترى اشترت باع باعت ' +
        'رفع رفعت دعوي قاضي قاضت غرم غرمت حظر حظرت منع منعت وافق وافقت وقع وقعت عين عينت وظف وظفت انضم انضمت استقال غادر سرح سرحت خفض خفضت ' +
        'اجل اجلت علق علقت الغي الغت وسع وسعت بني بنت خطط تخطط يخطط تعتزم يعتزم ابرم ابرمت انفق انفقت دفع دفعت خسر خسرت ارتفع ارتفعت تراجع ' +
        'تراجعت هبط هبطت بلغ بلغت حذر حذرت امر امرت اختبر تختبر درب دربت تفوق تفوقت اضاف اضافت سحب سحبت صوت اتهم اتهمت اقر اقرت حصل حصلت رصد خصص ' +
        'خصصت تعاون اتفاق صفقه تمويل اطلاق استحواذ قالت قال ذكرت افادت اكد اكدت بدا بدات يبدا تبدا يطلق تطلق يكشف تكشف يعلن تعلن',
    ),
  ].map(toStem),
)

/** Sentences that begin so sell, teach or address the reader; compared in small letters, Arabic folded. */
export const HYPE_OPENINGS: readonly string[] = [
  ...[
    'imagine',
    'welcome',
    'here’s',
    "here's",
    'here is',
    'here are',
    'let’s',
    "let's",
    'if you',
    'whether you',
    'when it comes to',
    'it’s no secret',
  ],
  ...[
    "it's no secret",
    'in today’s',
    "in today's",
    'in the ever',
    'in recent years',
    'ever since',
    'gone are the days',
    'picture this',
    'good news',
  ],
  ...[
    'in this article',
    'in this post',
    'in this blog',
    'in this episode',
    'this week',
    'today we',
    'today, we',
    'we are excited',
    'we’re excited',
  ],
  ...[
    "we're excited",
    'happy ',
    'hello',
    'hi ',
    'hey ',
    'tl;dr',
    'editor’s note',
    "editor's note",
    'one of the most',
    'meet ',
    'stop ',
    'want to',
    'need a',
  ],
  ...[
    'looking for',
    'remember when',
    'forget ',
    'believe it or not',
    'make no mistake',
    'artificial intelligence is',
    'ai is',
    'the world of',
    'the future of',
  ],
  ...[
    'تخيل',
    'مرحبا',
    'اهلا',
    'في هذا المقال',
    'في هذه المقاله',
    'في عالم',
    'في ظل التطور',
    'في ظل',
    'في السنوات الاخيره',
    'مع التطور',
    'مع تسارع',
  ],
  ...[
    'لا شك',
    'لا يخفي',
    'اذا كنت',
    'سواء كنت',
    'هل ',
    'اليك',
    'اليكم',
    'تعرف علي',
    'تعرفوا علي',
    'نقدم لكم',
    'نستعرض',
    'يعد الذكاء الاصطناعي',
    'يشهد عالم',
  ],
  ...['يشهد العالم', 'اصبح الذكاء الاصطناعي', 'لم يعد الذكاء الاصطناعي', 'سنتحدث', 'حسنا'],
]

/** Words that sell or address the reader wherever they stand. */
export const HYPE_WORDS: ReadonlySet<string> = new Set([
  ...list(
    'you your yours yourself we’re we our ours i i’m my me us game-changer game-changing revolutionary groundbreaking jaw-dropping mind-blowing',
  ),
  ...list('unbelievable amazing incredible stunning insane ultimate must-have exciting thrilled proud wow'),
  ...list('لك لكم عليك يمكنك نحن لدينا تخيلوا مذهل مذهله مذهلا ثوري ثوريه خارق خارقه رايع رايعه هايل مبهر مدهش مدهشه'),
])

/** A sentence that begins so leans on the one before it. */
export const LEANING_OPENINGS: ReadonlySet<string> = new Set([
  ...list(
    'it its this that these those they them their he she his her but and or so yet however meanwhile still also then instead moreover furthermore',
  ),
  ...list('additionally besides nevertheless nonetheless therefore thus both such another other there now plus indeed'),
  ...list(
    'هذا هذه ذلك تلك هو هي هم وهو وهي وهم وهذا وهذه وذلك لكن ولكن كما فيما بينما وكان وكانت ايضا وايضا لذلك ولذلك اذ حيث وقد فقد كذلك وكذلك بدوره',
  ),
  ...list(
    'بدورها واضاف واضافت واوضح واوضحت واشار واشارت واكد واكدت وتابع وتابعت وقال وقالت ومع ورغم وبذلك وبهذا ومنذ وفي ومن الا ثم',
  ),
])

const CAPTION_OPENING =
  /^(?:image|photo|picture|photograph|illustration|credits?|image credits?|screenshot|fig\.?|figure|video|watch|caption|الصورة|صورة|تصوير|مصدر الصورة|فيديو|شاهد|لقطة شاشة)\s?[\d.]*\s?[:：|(]/iu
const CAPTION_INSIDE =
  /(?:via|\/|credit:?|©|by) ?(?:getty images|shutterstock|istock|unsplash)|\bap photo\b|file photo|in this illustration|illustration taken|courtesy of|pictured (?:above|here|in)|photo by|photograph:|\/(?:reuters|afp|ap|bloomberg|epa)\)?\.?$|صورة تعبيرية|صورة أرشيفية|صورة توضيحية|غيتي إيميجز|عبر غيتي|\((?:أ\.?\s?ف\.?\s?ب|رويترز|أ\.?\s?ب)\)\.?$/iu

/** Whether the sentence describes a picture. */
export function isCaption(sentence: string): boolean {
  return CAPTION_OPENING.test(sentence) || CAPTION_INSIDE.test(sentence)
}

/** Whether the sentence asks, with its question mark or by its first word. */
export function isQuestion(sentence: string): boolean {
  return /[?؟][\s"'”’»)\]]{0,4}$/u.test(sentence) || /^(?:هل|ماذا|لماذا) /u.test(sentence)
}
