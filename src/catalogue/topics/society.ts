// Cues of topics about rules, harm and people’s lives. See ../topics.ts for the signs.
import { listOf } from '../list.ts'

export const societyCues = {
  policy: listOf(`
  !regulation(s), !regulator(s), !regulate, !legislation, !lawmakers, !executive order, !=Congress, !=Senate, !White House,
  !European Commission, !AI Act, !antitrust, !export controls, !export curbs, !sanctions, !moratorium, =EU, European Union, law,
  laws, bill, Act, governor, senator(s), minister, parliament, government, governments, federal, =FTC, ban, bans, banned, summit,
  treaty, compliance, fine, fined, policy, policies, governance, national strategy, sovereign, sovereignty, tariffs, Trump, Biden,
  Beijing, Pentagon, military, national security, state law, preemption, UN, G7, geopolitics, Commerce Department,
  !تنظيم, !قانون, !تشريع, !تشريعات, !مشروع قانون, !أمر تنفيذي, !الكونغرس, !الاتحاد الأوروبي, !المفوضية الأوروبية, !البيت الأبيض,
  !قيود التصدير, !عقوبات, !مكافحة الاحتكار, حظر, يحظر, تحظر, هيئة, قمة, غرامة, حوكمة, استراتيجية وطنية, وزارة, وزير, حكومة, برلمان,
  سيادة, سيادي, ترامب, البنتاغون, أمن قومي, سياسات, لوائح, رسوم جمركية, جيش,
`),
  safety: listOf(`
  !safety, !alignment, !existential risk, !extinction, !open letter, !guardrails, !red team, !red-teaming, !superintelligence,
  !whistleblower, !ethics, !ethical, !responsible AI, risk, risks, pause, bias, biased, misuse, suicide, teen, teens, children,
  kids, harm, harms, harmful, warns, warning, dangerous, dangers, doom, doomers, catastrophic, sycophancy, hallucinations,
  mental health, psychosis, parental controls, trust, deception, deceptive, misalignment, bioweapon(s), welfare, consciousness,
  !سلامة, !سلامة الذكاء الاصطناعي, !خطر وجودي, !مخاطر وجودية, !انقراض, !رسالة مفتوحة, !خطاب مفتوح, !أخلاقيات, !ذكاء فائق, أمان,
  مخاطر, خطر, وقف التطوير, تحيز, ضوابط, إساءة استخدام, انتحار, مراهقين, أطفال, قاصرين, يحذر, تحذر, تحذير, خطير, هلوسة, صحة نفسية,
  قلق, مخاوف,
`),
  legal: listOf(`
  !lawsuit(s), !sues, !sued, !suing, !court, !judge, !ruling, !copyright, !copyrighted, !fair use, !settlement, !settle,
  !class action, !plaintiff(s), !injunction, !infringement, !trade secrets, !jury, !defamation, appeal, appeals, legal,
  licensing deal, publishers, authors, artists, trial, patent(s), lawyers, attorney general, complaint, filed a suit, piracy,
  pirated, testimony,
  !دعوى, !دعوى قضائية, !تقاضي, !يقاضي, !قضية, !محكمة, !قاض, !القاضي, !حقوق النشر, !حقوق التأليف, !حقوق الملكية, !استخدام عادل,
  !تسوية, !دعوى جماعية, استئناف, انتهاك, ناشرون, ناشرين, مؤلفون, مؤلفين, فنانون, فنانين, محاكمة, حكم, قضاء, أسرار تجارية,
  ترخيص محتوى, براءة اختراع, براءات اختراع, هيئة محلفين, مدعي عام, تعويض,
`),
  security: listOf(`
  !vulnerability, !vulnerabilities, !exploit, !exploits, !hack, !hacked, !hacker(s), !breach, !cyberattack(s), !malware, !phishing,
  !ransomware, !prompt injection, !jailbreak, !jailbreaks, !zero-day, !data leak, !deepfake(s), !cybersecurity, !espionage, leak,
  leaked, leaks, scam(s), scammers, fraud, disinformation, misinformation, election(s), influence operation(s), attackers,
  threat actor(s), spyware, surveillance, patch, patches, bug, security flaw, security, impersonation, nonconsensual,
  explicit images,
  !ثغرة, !ثغرات, !اختراق, !قراصنة, !هجوم إلكتروني, !هجوم سيبراني, !هجمات سيبرانية, !برمجيات خبيثة, !تصيد, !احتيال, !تزييف عميق,
  !تجسس, !أمن سيبراني, تسريب, تسريبات, تضليل, معلومات مضللة, انتخابات, مهاجمين, قرصنة, فدية, خصوصية,
`),
  society: listOf(`
  !school(s), !students, !teachers, !education, !classroom(s), university, universities, health, doctors, patients, medical, art,
  artist, music, musicians, song(s), film(s), movie(s), Hollywood, actors, newsroom(s), journalists, journalism, media, environment,
  environmental, water use, climate, emissions, pollution, religion, church, Pope, poll, survey, Americans, relationship(s),
  companion(s), dating, love, loneliness, slop, game, games, gaming, book(s), culture, dictionary, therapy, therapist, parents,
  parenting, creators, influencers, wikipedia, cheating, homework, community, residents,
  !مدارس, !مدرسة, !طلاب, !معلمين, !تعليم, جامعات, جامعة, صحة, أطباء, مرضى, فن, فنون, موسيقى, أغنية, أفلام, فيلم, هوليوود, صحافة,
  صحفيين, غرف الأخبار, إعلام, بيئة, مناخ, استهلاك المياه, استطلاع, مجتمع, رفيق رقمي, لغة عربية, ألعاب, ثقافة, دين, البابا, حب,
  علاج نفسي, آباء, سكان,
`),
} as const satisfies Readonly<Record<string, readonly string[]>>
