import type { Language } from './language.ts'

export const arabic: Language = {
  code: 'ar',
  name: 'العربية',
  locale: 'ar-u-nu-arab',
  direction: 'rtl',
  texts: {
    'digest.heading': 'أخبار الذكاء الاصطناعي · {day}',
    'alert.heading': 'عاجل في الذكاء الاصطناعي · {day}',
    'review.heading': 'حصاد الأسبوع في الذكاء الاصطناعي · {day}',
    'digest.also': 'أوردته أيضًا: {outlets}',
    'digest.more-outlets':
      '{count, plural, zero {لا مصادر أخرى} one {مصدر آخر} two {مصدران آخران} few {# مصادر أخرى} many {# مصدرًا آخر} other {# مصدر آخر}}',
    'digest.original': 'المصدر الأصلي: {outlet}',
    'digest.seen': 'رُصد {time} (بلا تاريخ)',
    'digest.why': 'لماذا هذه الأخبار؟',
    'digest.part': 'الجزء {part} من {parts}',
    'button.more': 'المزيد من الأخبار',
    'button.sources': 'المصادر',
    'button.save': 'حفظ',
    'button.useful': 'مفيد',
    'button.not-for-me': 'لا يهمني',
    'digest.stories':
      '{count, plural, zero {لا أخبار} one {خبر واحد} two {خبران} few {# أخبار} many {# خبرًا} other {# خبر}}',

    'why.heading': 'لماذا هذه الأخبار',
    'why.place': 'سيُنشر، وترتيبه {place}',
    'why.nothing': 'لا خبر في الأيام الأخيرة يحوي عنوانه «{words}».',
    'why.gone': 'لم يعد هذا الموجز معروفًا هنا، وقد حُذفت أسبابه معه.',
    'why.outlets':
      '{count, plural, zero {لم يورده أي مصدر} one {أورده مصدر واحد} two {أورده مصدران} few {أوردته # مصادر} many {أورده # مصدرًا} other {أورده # مصدر}}',
    'why.fresh': 'حداثة الخبر',
    'why.relevance': 'مدى صلته بالذكاء الاصطناعي',
    'why.names': 'أهمية الأسماء الواردة فيه',
    'why.reporters': 'من أورده',
    'why.topic': 'موضوعه',
    'why.own': 'إعلان الشركة نفسها',
    'why.useful': 'عدد من وجدوه مفيدًا',
    'why.saves': 'عدد من حفظوه',
    'why.taste': 'ما يجده هذا الخادم مفيدًا',
    'why.variety': 'يأتي بعد أخبار عن الشركة نفسها',
    'why.line': '{part}: {points}',

    'removed.not-ai': 'ليس عن الذكاء الاصطناعي',
    'removed.too-old': 'قديم',
    'removed.old-at-first-contact': 'كان أقدم من يومين عند أول قراءة لمصدره',
    'removed.undated-at-first-contact': 'كان بلا تاريخ عند أول قراءة لمصدره',
    'removed.posted': 'نُشر من قبل',
    'removed.language': 'لم يرد باللغة: {language}',
    'removed.topic': 'ليس من الموضوعات المختارة',
    'removed.source': 'ليس من المصادر المختارة',
    'removed.include': 'لا يحوي أيًّا من الكلمات المطلوبة',
    'removed.exclude': 'يحوي كلمة مستبعدة',
    'removed.over-limit': 'تجاوز الحد، ويأتي في المرة القادمة ما دام حديثًا',

    'reply.guild-only': 'هذا الأمر يعمل داخل الخوادم فقط.',
    'reply.needs-manage': 'يلزمك إذن **إدارة الخادم** (Manage Server). اطلب ذلك ممن يملكه.',
    'reply.failed': 'تعذّر التنفيذ بسبب خلل في البوت، وقد سُجّل في السجل (الرمز `{code}`). حاول مرة أخرى من فضلك.',
    'reply.stale-button': 'هذا الزر يخص رسالة لم تعد معروفة هنا.',
    'reply.rate-limited': 'طلبات كثيرة دفعة واحدة. انتظر دقيقة ثم حاول مرة أخرى.',

    'stories.which': 'أي خبر؟',
    'more.heading': 'أخبار أخرى',
    'more.none': 'هذا كل شيء الآن: لا جديد غيره.',
    'sources.heading': 'من نقل الخبر',
    'sources.first': 'الأول',
    'save.done': 'حُفظ الخبر: {title}، وهو في رسائلك الخاصة.',
    'save.closed': 'لا أستطيع مراسلتك. اسمح بالرسائل الخاصة من أعضاء هذا الخادم في إعدادات الخصوصية، ثم أعد المحاولة.',
    'judge.useful':
      'سُجّل أن الخبر مفيد: {title}. سيرتفع ترتيب أمثاله هنا قليلًا، ويبيّن الأمر `/settings feedback` مقدار ذلك.',
    'judge.not-for-me':
      'سُجّل أن الخبر لا يهمك: {title}. سينخفض ترتيب أمثاله هنا قليلًا، ويبيّن الأمر `/settings feedback` مقدار ذلك.',

    'page.back': 'السابق',
    'page.next': 'التالي',
    'page.number': 'الصفحة {page} من {pages}',
    'undo.button': 'تراجع',
    'undo.offer': 'يمكنك التراجع عن هذا خلال عشر دقائق.',
    'undo.done': 'تم التراجع: عاد كل شيء كما كان.',
    'undo.late': 'فات أوان التراجع.',

    'digest.created': 'أُعِدّ الموجز: {channel}، ‏`{schedule}` ({timezone})، باللغة: {language}. الموعد القادم: {next}.',
    'digest.created-now':
      'انشر العدد الأول الآن بالأمر `/digest publish`، أو شاهده قبل النشر بالأمر `/digest preview`.',
    'digest.edited': 'عُدّل الموجز: {channel}، ‏`{schedule}` ({timezone})، باللغة: {language}. الموعد القادم: {next}.',
    'digest.none': 'لا يوجد موجز هنا بعد. أنشئ واحدًا بالأمر `/digest create`.',
    'digest.unknown': 'لا يوجد موجز كهذا في هذا الخادم. اختر من القائمة التي تظهر أثناء الكتابة.',
    'digest.which': 'في هذا الخادم أكثر من موجز. اختر واحدًا من القائمة التي تظهر أثناء الكتابة.',
    'digest.line':
      '{channel} · `{schedule}` ({timezone}) · {language} · {count, plural, zero {بلا أخبار} one {خبر واحد} two {خبران على الأكثر} few {# أخبار على الأكثر} many {# خبرًا على الأكثر} other {# خبر على الأكثر}} · {state}',
    'digest.state-next': 'القادم {next}',
    'digest.state-paused': 'موقوف مؤقتًا',
    'digest.state-problem': 'متوقف: {problem}',
    'digest.topics': 'الموضوعات: {topics}',
    'digest.sources': 'المصادر: {sources}',
    'digest.include': 'فقط ما يحوي: {words}',
    'digest.exclude': 'دون ما يحوي: {words}',
    'digest.paused': 'أُوقف مؤقتًا: {channel}. يستأنفه الأمر `/digest resume`.',
    'digest.resumed': 'استُؤنف: {channel}. الموعد القادم: {next}.',
    'digest.deleted': 'حُذف موجز {channel}. ما نشره باقٍ.',
    'digest.limit':
      '{count, plural, zero {لا يمكن للخادم إنشاء موجزات} one {للخادم موجز واحد على الأكثر} two {للخادم موجزان على الأكثر} few {للخادم # موجزات على الأكثر} many {للخادم # موجزًا على الأكثر} other {للخادم # موجز على الأكثر}}. احذف واحدًا أولًا.',
    'digest.wrong-channel': 'لا يصلح {channel} للموجزات. اختر قناة نصية أو قناة إعلانات من هذا الخادم.',
    'digest.wrong-forum':
      '{channel} ليس منتدى في هذا الخادم. يحتاج التنسيق `forum` إلى منتدى؛ اختر منتدى، أو تنسيقًا آخر.',
    'digest.missing-permissions':
      'لا أستطيع النشر في {channel}: {count, plural, one {ينقصني الإذن {permissions}} two {ينقصني الإذنان {permissions}} other {تنقصني الأذونات {permissions}}}. امنحني ما ينقص من إعدادات القناة ← الأذونات، ثم حاول مرة أخرى.',
    'digest.published':
      '{count, plural, zero {لا أخبار في الطريق} one {خبر واحد في الطريق} two {خبران في الطريق} few {# أخبار في الطريق} many {# خبرًا في الطريق} other {# خبر في الطريق}} إلى {channel}.',
    'digest.nothing-new': 'لا جديد لقناة {channel}، فلم يُنشر شيء.',
    'digest.nothing-yet': 'تُقرأ المصادر للمرة الأولى. حاول مرة أخرى بعد دقيقة.',
    'digest.already': 'نُفّذ هذا الطلب من قبل، ولا يُنشر شيء مرتين.',
    'digest.preview': 'هذا ما سيُنشر الآن في {channel}:',
    'digest.preview-empty': 'لا شيء يُنشر الآن في {channel}.',
    'digest.preview-removed': 'ما استُبعد:',
    'digest.removed-count': '{reason}: {count}',
    'digest.no-followers': '{channel} ليست قناة إعلانات، فلا يمكن متابعتها. احذف `crosspost` أو اختر قناة إعلانات.',
    'digest.webhook-name': 'لا يمكن استعمال هذا الاسم. طول الاسم من حرف إلى 80 حرفًا، ولا يحوي “discord” ولا “clyde”.',
    'digest.webhook-picture': 'لا يمكن استعمال هذه الصورة. أعطِ عنوانها مبتدئًا بـ https://.',
    'digest.names': 'الأسماء: {names}',
    'digest.alert':
      'التنبيهات: {publishers, plural, zero {# جهة} one {جهة واحدة} two {جهتان} few {# جهات} many {# جهة} other {# جهة}} خلال {minutes, plural, zero {# دقيقة} one {دقيقة} two {دقيقتين} few {# دقائق} many {# دقيقة} other {# دقيقة}}، و{most} في اليوم على الأكثر',
    'digest.review': 'المراجعة: `{schedule}`',
    'digest.post-as': 'تُنشر باسم {name}',
    'digest.crosspost': 'تصل إلى متابعي القناة',
    'digest.layout': 'الشكل: {layout}',
    'digest.unknown-topic': '«{topic}» ليس من الموضوعات. الموضوعات: {topics}.',
    'digest.unknown-source': '«{source}» ليس من مصادر هذا الخادم. انظر `/source list`.',
    'digest.unknown-timezone':
      '«{timezone}» ليست منطقة زمنية. اكتب اسم مدينة بالإنجليزية واختر من القائمة، مثل Cairo أو Riyadh.',
    'digest.unknown-layout': '«{layout}» ليس من أشكال العرض. الأشكال: {layouts}.',

    'schedule.hours-must-divide-24':
      'الساعات في «{text}» لا تقسم اليوم بالتساوي. المسموح: كل ١ أو ٢ أو ٣ أو ٤ أو ٦ أو ٨ أو ١٢ أو ٢٤ ساعة.',
    'schedule.unreadable':
      'لم أفهم الموعد «{text}». اكتب مثلًا `daily 09:00` أو `daily 09:00,18:00` أو `weekdays 08:30` أو `weekly mon 09:00` أو `hourly` أو `every 6h`، أو صيغة cron من خمسة حقول.',
    'schedule.bad-time': 'في «{text}» وقت غير موجود. اكتب الأوقات هكذا: `09:00`، من 00:00 إلى 23:59.',
    'schedule.never': '«{text}» لا يحين أبدًا. اختر يومًا موجودًا.',

    'problem.unknown-channel': 'القناة لم تعد موجودة',
    'problem.wrong-channel': 'القناة لا تصلح للموجزات (تصلح القنوات النصية وقنوات الإعلانات فقط)',
    'problem.missing-access': 'لا أرى القناة (ينقصني: {permissions})',
    'problem.missing-permissions': 'لا أستطيع النشر في القناة (ينقصني: {permissions})',
    'problem.rejected': 'رفض ديسكورد الرسالة',
    'problem.mend': 'أصلح ذلك، ثم استخدم `/digest resume`.',
    'problem.move': 'اختر غيرها بالأمر `/digest edit channel:`.',

    'source.list':
      '{count, plural, zero {لا مصادر} one {مصدر واحد} two {مصدران} few {# مصادر} many {# مصدرًا} other {# مصدر}}',
    'source.none': 'لا مصادر بعد. أضف واحدًا بالأمر `/source add`.',
    'source.line-fresh': 'قُرئ {time}',
    'source.line-never': 'لم يُقرأ بعد',
    'source.line-failing':
      'تتعذر قراءته منذ {count, plural, zero {# قراءة} one {قراءة واحدة} two {قراءتين} few {# قراءات} many {# قراءة} other {# قراءة}}: {reason}',
    'source.line-asleep': 'نائم منذ {time}، يُسأل مرة في اليوم: {reason}',
    'source.line-gone': 'يقول ناشره إنه أُزيل نهائيًا (410)؛ يُسأل مرة في الأسبوع',
    'source.line-off': 'أُوقف، لأن ناشره يقول إنه أُزيل نهائيًا (410)',
    'source.line-stale': 'يجيب، لكن لا جديد فيه منذ {time}',
    'source.own': 'خاص بالخادم',
    'source.more':
      '{count, plural, zero {لا غيرها} one {وواحد غيرها} two {واثنان غيرها} few {و# غيرها} many {و# غيرها} other {و# غيرها}}',
    'source.muted': 'أُزيل هنا',
    'source.added':
      'أُضيف: {name} ({count, plural, zero {لا مواد فيه الآن} one {فيه الآن مادة واحدة} two {فيه الآن مادتان} few {فيه الآن # مواد} many {فيه الآن # مادة} other {فيه الآن # مادة}}). سيُنشر ما لم يمضِ عليه أكثر من يومين.',
    'source.exists': '{name} من مصادرك بالفعل.',
    'source.removed': 'أُزيل من هذا الخادم: {name}.',
    'source.back': 'عاد إلى مصادرك: {name}.',
    'source.unknown': 'لا يوجد مصدر كهذا هنا. اختر من القائمة التي تظهر أثناء الكتابة.',
    'source.limit':
      '{count, plural, zero {لا يمكن للخادم إضافة مصادر} one {للخادم أن يضيف مصدرًا واحدًا على الأكثر} two {للخادم أن يضيف مصدرين على الأكثر} few {للخادم أن يضيف # مصادر على الأكثر} many {للخادم أن يضيف # مصدرًا على الأكثر} other {للخادم أن يضيف # مصدر على الأكثر}}. أزل واحدًا أولًا.',
    'source.bad-address': '«{text}» ليس عنوانًا لخلاصة أو صفحة. يجب أن يبدأ بـ http:// أو https://.',
    'source.works':
      '{name} يعمل: {count, plural, zero {بلا مواد} one {مادة واحدة} two {مادتان} few {# مواد} many {# مادة} other {# مادة}}، {ai, plural, zero {لا شيء منها عن الذكاء الاصطناعي} one {واحدة منها عن الذكاء الاصطناعي} two {اثنتان منها عن الذكاء الاصطناعي} few {# منها عن الذكاء الاصطناعي} many {# منها عن الذكاء الاصطناعي} other {# منها عن الذكاء الاصطناعي}}. الأحدث: {newest}',
    'source.fails': 'تتعذر قراءة {name}: {reason}',
    'source.later': 'جُرّبت خلاصات كثيرة للتو. حاول مرة أخرى {time}.',
    'source.newest-none': 'لا شيء مؤرخ',

    'failure.refused-address': 'خادمه غير موجود على الإنترنت العام؛ تحقق من العنوان',
    'failure.bad-address': 'عنوانه ليس عنوان http(s) صحيحًا',
    'failure.dns': 'خادمه غير موجود على الإنترنت العام؛ تحقق من العنوان',
    'failure.connect': 'خادمه لا يجيب؛ حاول لاحقًا',
    'failure.tls': 'شهادته غير صالحة',
    'failure.timeout': 'لم يُجب في الوقت المحدد؛ حاول لاحقًا',
    'failure.too-large': 'أكبر مما يُقرأ (5 ميغابايت)',
    'failure.too-many-redirects': 'يعيد التوجيه بلا نهاية',
    'failure.http-status': 'أجاب خادمه بالرمز {status}',
    'failure.gone': 'أُزيل نهائيًا (410)؛ احذفه',
    'failure.rate-limited': 'خادمه يطلب التمهل (429)؛ سيُقرأ على فترات أطول',
    'failure.empty': 'فارغ',
    'failure.html': 'صفحة ويب وليس خلاصة؛ ابحث عن عنوان خلاصة الصفحة',
    'failure.not-a-feed': 'ليس خلاصة يعرفها البوت',
    'failure.broken-feed': 'خلاصته معطوبة',
    'failure.bad-encoding': 'ترميز نصه غير مقروء',
    'failure.robots': 'موقعه يطلب من البرامج ألا تقرأه (robots.txt)',
    'failure.internal': 'خلل في البوت؛ انظر السجل',

    'news.latest': 'أحدث أخبار الذكاء الاصطناعي',
    'news.none': 'لم يُرصد شيء عن الذكاء الاصطناعي في اليومين الأخيرين.',

    'follow.set':
      'أنت تتابع {subjects}. يصلك ذلك هنا في رسالة خاصة، باللغة {language}، وموعدها التالي {next}. يعرضه الأمر `/follow list` وينهيه `/follow remove`.',
    'follow.list': 'أنت تتابع {subjects}، باللغة {language}. الموعد التالي: {next}.',
    'follow.none': 'لا تتابع شيئًا في هذا الخادم بعد. ابدأ بالأمر `/follow topic` أو `/follow name`.',
    'follow.ended': 'لم تعد تتابع شيئًا في هذا الخادم.',
    'follow.unknown': 'أنت لا تتابع «{what}». يعرض `/follow list` ما تتابعه.',
    'follow.limit': 'يمكنك متابعة {count} من المواضيع والأسماء على الأكثر. أزل واحدًا أولًا بالأمر `/follow remove`.',
    'follow.stopped': 'متوقفة لأنني لا أستطيع مراسلتك؛ تابع شيئًا من جديد بعد السماح بالرسائل الخاصة',
    'search.heading': 'الأخبار: {subject}',
    'search.none': 'لا خبر محفوظًا يطابق {subject}.',
    'search.nothing': 'اذكر ما تبحث عنه: كلمات أو موضوعًا أو اسمًا أو لغة أو عدد أيام.',
    'search.no-topic': '«{topic}» ليس موضوعًا. اختر من القائمة التي تظهر أثناء الكتابة.',
    'search.no-name': '«{name}» ليس اسمًا يعرفه موجز. ابحث عنه بالخيار `words:`.',
    'search.days':
      '{count, plural, zero {آخر # يوم} one {آخر يوم} two {آخر يومين} few {آخر # أيام} many {آخر # يومًا} other {آخر # يوم}}',
    'story.heading':
      '{count, plural, zero {لا تقارير} one {تقرير واحد} two {تقريران} few {# تقارير} many {# تقريرًا} other {# تقرير}}',
    'story.follows': '↩ تتمةً لخبر: {title}',
    'story.followed': '↪ وتلاه: {title}',
    'ask.heading': 'ما تقوله المصادر',
    'ask.said': 'سؤالك: {question}',
    'ask.none': 'لا تقول الأخبار المحفوظة شيئًا عن {question}.',
    'know.nothing': 'لا خبر محفوظًا تتحدث عنه هذه الرسالة.',

    'status.heading': 'الحالة',
    'status.sources':
      'المصادر: {count}، {failing, plural, zero {كلها تُقرأ} one {تتعذر قراءة واحد منها} two {تتعذر قراءة اثنين منها} few {تتعذر قراءة # منها} many {تتعذر قراءة # منها} other {تتعذر قراءة # منها}}',
    'status.last-poll': 'آخر قراءة: {time}',
    'status.never-polled': 'لم يُقرأ أي مصدر بعد',
    'status.digests':
      '{count, plural, zero {لا موجزات} one {موجز واحد} two {موجزان} few {# موجزات} many {# موجزًا} other {# موجز}}',
    'status.last-edition': 'آخر نشر {time}',
    'status.waiting': 'ينتظر النشر في {channel}: {reason}',
    'status.failed': 'لم يُنشر في {channel}: {reason}',
    'status.uncertain': 'ربما نُشر في {channel}، ولن يُعاد: {reason}',
    'status.missed': 'فات أثناء توقف البوت: {times}',
    'status.closed': 'القناة مغلقة أمامي',
    'status.unreadable': 'انقطع الاتصال، ولا أستطيع التحقق من وصوله (ينقصني إذن Read Message History)',
    'status.unreachable': 'لم يقبله ديسكورد',
    'status.fine': 'كل شيء على ما يرام.',

    'settings.language': 'لغة هذا الخادم الآن: {language}.',
    'settings.timezone': 'المنطقة الزمنية لهذا الخادم الآن: {timezone}.',
    'settings.forgot':
      'حُذف ما يخصك في كل الخوادم: {follows, plural, zero {لا متابعات} one {متابعة واحدة} two {متابعتان} few {# متابعات} many {# متابعة} other {# متابعة}}، و{saves, plural, zero {لا أخبار محفوظة} one {خبر محفوظ واحد} two {خبران محفوظان} few {# أخبار محفوظة} many {# خبرًا محفوظًا} other {# خبر محفوظ}}، و{feedback, plural, zero {لا تقييمات} one {تقييم واحد} two {تقييمان} few {# تقييمات} many {# تقييمًا} other {# تقييم}}. لم يعد «موجز» يحتفظ بأي شيء عنك.',
    'settings.forgot-nothing': 'لا يحتفظ «موجز» بأي شيء عنك: لا متابعات ولا أخبار محفوظة ولا تقييمات.',
    'settings.digits': 'تُكتب الأرقام من الآن هكذا: {example}.',
    'settings.quiet': 'ساعات الهدوء: {hours} ({timezone}). ما يأتي من تنبيهات فيها يظهر في النشرة التالية.',
    'settings.quiet-off': 'لم تعد هناك ساعات هدوء.',
    'settings.quiet-wrong': '«{text}» ليست ساعات. اكتب مثلًا `22:00-07:00` أو `off`.',
    'settings.role':
      'يُنبَّه الدور {role} عندما تحمل النشرة خبرًا {count, plural, zero {لا تنقله أي جهة} one {تنقله جهة واحدة على الأقل} two {تنقله جهتان على الأقل} few {تنقله # جهات على الأقل} many {تنقله # جهة على الأقل} other {تنقله # جهة على الأقل}}. ولا تنبّه أي رسالة أخرى أحدًا.',
    'settings.role-off': 'لم يعد أي دور يُنبَّه.',
    'settings.role-everyone': 'لا ينبّه موجز الجميع أبدًا. اختر دورًا ينضم إليه الناس بأنفسهم.',
    'settings.feedback':
      'كل **مفيد** يرفع أخبار المواضيع والأسماء نفسها بمقدار {points}، وكل **لا يهمني** يخفضها بالمقدار نفسه، ولا يتحرك خبر أكثر من {most}. وما مضى عليه تسعون يومًا لا يُحتسب.',
    'settings.feedback-line': '{subject}: {points}',
    'settings.feedback-none': 'لم يقل أحد شيئًا بعد، فلم يتغير الترتيب.',
    'settings.feedback-reset': 'إعادة الضبط',
    'settings.feedback-done':
      '{count, plural, zero {لم يكن هناك ما يُنسى.} one {نُسي رأي واحد، وعاد الترتيب كما كان.} two {نُسي رأيان، وعاد الترتيب كما كان.} few {نُسيت # آراء، وعاد الترتيب كما كان.} many {نُسي # رأيًا، وعاد الترتيب كما كان.} other {نُسي # رأي، وعاد الترتيب كما كان.}}',
    'settings.unknown-language': '«{language}» ليست لغة يتكلمها البوت. اللغات: {languages}.',

    'help.heading': 'ينشر «موجز» أخبار صناعة الذكاء الاصطناعي، كل خبر مرة واحدة.',
    'help.start': 'ابدأ هنا: `/digest create channel:#news schedule:daily 09:00`، ثم `/digest preview`.',
    'help.digest':
      'ينشئ الأمر `/digest create` موجزًا، وتديره `list` و`edit` و`pause` و`resume` و`delete`، ويعرضه `preview`، وينشره الآن `publish`، ويبيّن `why` سبب وجود خبر فيه أو غيابه.',
    'help.source':
      'يعرض الأمر `/source list` ما يُقرأ، ويضيف `add` عنوان أي خلاصة، ويجرّب `test` عنوانًا، ويزيل `remove` مصدرًا من هذا الخادم.',
    'help.news': 'يعرض لك الأمر `/news latest` أحدث الأخبار.',
    'help.settings': 'يسري الأمران `/settings language` و`/settings timezone` على الخادم كله.',
    'help.status': 'يبيّن الأمر `/status` ما يعمل وما لا يعمل ولماذا.',
    'help.schedules':
      'المواعيد: `daily 09:00,18:00` أو `weekdays 08:30` أو `weekly mon 09:00` أو `hourly` أو `every 6h`، أو صيغة cron من خمسة حقول.',

    'preview.heading':
      'موجز: {language}، {count, plural, zero {بلا أخبار} one {خبر واحد} two {خبران} few {# أخبار} many {# خبرًا} other {# خبر}}',
    'preview.sources': 'المصادر: {outlets}',
    'shown.thread': 'سلسلة',
    'shown.tags': 'الوسوم',
    'shown.messages':
      '{count, plural, zero {لا رسائل} one {رسالة واحدة} two {رسالتان} few {# رسائل} many {# رسالةً} other {# رسالة}}',
  },
}
