// The words by which a text credits another outlet. Arabic phrases stand without vowel signs, and every form of alef matches.

/** How plainly a text credits: a source line (4), an explicit credit (3), a report (2), "according to" (1). */
export type Strength = 1 | 2 | 3 | 4

/** One way of crediting. `accepts`: any name, any name after a word like "newspaper" or "موقع", or known outlets alone. */
export interface Marker {
  readonly side: 'before' | 'after'
  readonly accepts: 'any' | 'described' | 'known'
  readonly strength: Strength
}

const MARKERS: readonly (readonly [Marker, readonly string[]])[] = [
  [
    { side: 'after', accepts: 'any', strength: 3 },
    [
      ...['originally', 'first'].flatMap((when) =>
        ['published', 'appeared', 'posted'].flatMap((what) =>
          ['on', 'in', 'at', 'by'].map((where) => `${when} ${what} ${where}`),
        ),
      ),
      ...[
        'first reported by',
        'first reported in',
        'reported first by',
        'originally reported by',
        'story was broken by',
      ],
      ...['h/t', 'hat tip to', 'hat tip', 'courtesy of a report by'],
      ...[
        'نقلا عن',
        'نشر لأول مرة في',
        'نشر لأول مرة على',
        'نشر في الأصل على',
        'نشر في الأصل في',
        'نشر أولا في',
        'نشر أولا على',
      ],
    ],
  ],
  [
    { side: 'after', accepts: 'known', strength: 3 },
    ['أول من نشر الخبر', 'كان أول من أفاد بذلك', 'أول من كشف عن الخبر', 'أول من أورد الخبر'],
  ],
  [
    { side: 'before', accepts: 'any', strength: 3 },
    [
      'first reported',
      'was first to report',
      'was the first to report',
      'was the first outlet to report',
      'broke the story',
      'broke the news',
    ],
  ],
  [
    { side: 'after', accepts: 'any', strength: 2 },
    [
      'as reported by',
      'according to a report from',
      'according to a report by',
      'according to a report in',
      'according to reporting by',
    ],
  ],
  [
    { side: 'after', accepts: 'known', strength: 2 },
    [
      ...[
        'reported by',
        'reports by',
        'a report from',
        'a report by',
        'a report in',
        'an interview with',
        'an article in',
        'told',
        'citing',
      ],
      ...['as seen by', 'seen by', 'reviewed by', 'obtained by'],
    ],
  ],
  [
    { side: 'before', accepts: 'known', strength: 2 },
    [
      ...[
        'reported',
        'reports',
        'has reported',
        'had reported',
        'also reported',
        'earlier reported',
        'previously reported',
        'revealed',
      ],
      ...['report says', 'report said', 'report claims', 'has learned', 'has learnt'],
    ],
  ],
  [
    { side: 'after', accepts: 'described', strength: 2 },
    [
      ...[
        'ذكر',
        'ذكرت',
        'ذكرته',
        'ذكره',
        'أفاد',
        'أفادت',
        'أفاد به',
        'أفادت به',
        'نقل',
        'نقلت',
        'نقله',
        'نقلته',
        'أورد',
        'أوردت',
        'أوردته',
      ],
      ...[
        'أورده',
        'نشر',
        'نشرت',
        'نشره',
        'نشرته',
        'قالت',
        'قال',
        'وقالت',
        'أوضحت',
        'كشفت',
        'كشف',
        'كشفته',
        'كشفه',
        'أشارت',
        'أشار',
        'أبلغ',
      ],
      ...['تقرير', 'مقابلة مع', 'حديث مع', 'حوار مع', 'تصريحات', 'تصريح', 'لما ذكرت', 'ما ذكرت', 'عبر'],
    ],
  ],
  [{ side: 'after', accepts: 'known', strength: 1 }, ['according to', 'per', 'as per', 'via']],
  [
    { side: 'after', accepts: 'described', strength: 1 },
    ['بحسب', 'حسب', 'حسبما', 'وفق', 'وفقا', 'طبقا', 'استنادا إلى', 'بناء على'],
  ],
]

const byPhrase = new Map<string, Marker>()
for (const [marker, phrases] of MARKERS) for (const phrase of phrases) byPhrase.set(foldMarker(phrase), marker)

/** Arabic letters in one form, small letters: how a marker is compared. Keeps the length of a text without vowel signs. */
export function foldMarker(text: string): string {
  return text.toLowerCase().replace(/[أإآٱ]/gu, 'ا')
}

/** Every place where folded text credits somebody, longest phrase first; match it with `g` semantics. */
export const MARKER_PATTERN: RegExp = new RegExp(
  `(?<![\\p{L}\\p{Nd}])[وف]?(${[...byPhrase.keys()]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => phrase.replace(/[()[\]/]/gu, '\\$&'))
    .join('|')})(?![\\p{L}\\p{Nd}])`,
  'gu',
)

/** The marker that this folded phrase is. */
export function markerOf(phrase: string): Marker | null {
  return byPhrase.get(phrase) ?? null
}

/** What stands between a marker and the outlet's name; the name that follows is that of an outlet. */
export const DESCRIPTIONS: ReadonlySet<string> = new Set(
  (
    'صحيفه جريده موقع وكاله مجله شبكه قناه مدونه منصه نشره الموقع الصحيفه مصادر ' +
    'newspaper magazine outlet website site blog agency publication'
  ).split(' '),
)

/** What stands between a marker and the outlet's name and says nothing of it. */
export const FILLERS: ReadonlySet<string> = new Set(
  (
    'a an report reports article story by from in on of published new news tech technology business trade industry daily weekly ' +
    'تقرير تقارير التقرير نشرته نشره نشرتها نشر الذي التي صادر صادره عن من في اعده اعدته ما به بها الاخباري الاخباريه التقني التقنيه ' +
    'انباء الانباء اخباري اخباريه تقني تقنيه خبر مقال'
  ).split(' '),
)

/** Sources without a name, picture agencies and platforms: not outlets. */
export const NOT_OUTLETS: ReadonlySet<string> = new Set(
  (
    'people person sources source news company statement spokesperson pressrelease release blogpost blog post email reports internet web website ' +
    'link here reuterscommunity gettyimages getty istock shutterstock unsplash pexels pixabay freepik depositphotos adobestock ' +
    'peoplefamiliarwiththematter apersonfamiliarwiththematter personfamiliarwiththematter anonymous unnamed various agencies wires multiple ' +
    'twitter x facebook instagram youtube linkedin telegram reddit tiktok api wikipedia staff author ' +
    'وكالات متابعات وكالاتومتابعات مصادر مصادرمطلعه اشخاصمطلعون اشخاصمطلعين شخصمطلع شخص احد الاشخاصالمالوفين لاحدالاشخاصالمالوفين هنا ' +
    'تويتر اكس فيسبوك انستغرام يوتيوب تيليجرام تلغرام تيليغرام ريديت ويكيبيديا الشركه بيان بيانصحفي مواقع مواقعالتواصل مواقعالكترونيه ' +
    'خاص انترنت الانترنت الموقعالرسمي موقع صحف صحفعالميه مترجم ترجمه الموقع'
  ).split(' '),
)
