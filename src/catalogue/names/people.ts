/** People of the industry and those who rule on it. Columns: see ../names.ts. */
export const people = `
sam-altman | ai | openai | Sam Altman, Altman | سام ألتمان, ألتمان
greg-brockman | ai | openai | Greg Brockman, ?Brockman | جريج بروكمان, غريغ بروكمان, بروكمان
ilya-sutskever | ai | safe-superintelligence | Ilya Sutskever, Sutskever | إيليا سوتسكيفر, إيليا سوتسكييفر, سوتسكيفر, إيليا سوتسكفر
mira-murati | ai | thinking-machines | Mira Murati, Murati | ميرا موراتي, موراتي
jakub-pachocki | ai | openai | Jakub Pachocki | ياكوب باتشوكي
mark-chen | ai | openai | ??Mark Chen | ??مارك تشين
brad-lightcap | ai | openai | Brad Lightcap | براد لايتكاب
sarah-friar | near | openai | Sarah Friar | سارة فرير
fidji-simo | ai | openai | Fidji Simo | فيدجي سيمو
kevin-weil | near | openai | Kevin Weil | كيفن ويل
noam-brown | ai | openai | Noam Brown | نوام براون
bret-taylor | - | sierra | Bret Taylor | بريت تايلور
larry-summers | - | - | Larry Summers | لاري سامرز
adam-dangelo | - | - | Adam D'Angelo | آدم دانجيلو
helen-toner | near | - | Helen Toner | هيلين تونر
emmett-shear | - | - | Emmett Shear | إيميت شير
jan-leike | ai | anthropic | Jan Leike | يان لايكه
john-schulman | ai | thinking-machines | John Schulman | جون شولمان
andrej-karpathy | ai | anthropic | Andrej Karpathy, Karpathy | أندريه كارباثي, أندريه كارباتي, كارباثي
alec-radford | ai | - | Alec Radford | أليك رادفورد
suchir-balaji | ai | - | Suchir Balaji | سوتشير بالاجي
jony-ive | - | openai | Jony Ive | جوني آيف
dario-amodei | ai | anthropic | Dario Amodei, Amodei | داريو أمودي, داريو اموديه, ?أمودي
daniela-amodei | ai | anthropic | Daniela Amodei | دانييلا أمودي
jack-clark | ai | anthropic | ??Jack Clark | ??جاك كلارك
jared-kaplan | ai | anthropic | Jared Kaplan | جاريد كابلان
chris-olah | ai | anthropic | Chris Olah | كريس أولاه
mike-krieger | near | anthropic | Mike Krieger | مايك كريغر
sundar-pichai | near | google | Sundar Pichai, Pichai | سوندار بيتشاي, ساندر بيتشاي, سوندار بتشاي
demis-hassabis | ai | google-deepmind | Demis Hassabis, Hassabis | ديميس هاسابيس, ديمس هاسابيس, هاسابيس
koray-kavukcuoglu | ai | google-deepmind | Koray Kavukcuoglu | كوراي كافوكجو أوغلو
shane-legg | ai | google-deepmind | Shane Legg | شين ليغ
jeff-dean | ai | discovery-loop | Jeff Dean | جيف دين
noam-shazeer | ai | - | Noam Shazeer | نوام شازير
john-jumper | near | anthropic | John Jumper | جون جمبر
sergey-brin | - | google | Sergey Brin, ?Brin | سيرجي برين, سيرغي برين
larry-page | - | google | Larry Page | لاري بيج
oriol-vinyals | ai | discovery-loop | Oriol Vinyals | أوريول فينيالس
quoc-le | ai | discovery-loop | Quoc Le | كوك لي
satya-nadella | near | microsoft | Satya Nadella, Nadella | ساتيا ناديلا, ناديلا, ساتيا نادالا
mustafa-suleyman | ai | microsoft-ai | Mustafa Suleyman, ?Suleyman | مصطفى سليمان
kevin-scott | - | microsoft | ??Kevin Scott | ??كيفن سكوت
brad-smith | - | microsoft | ??Brad Smith | ??براد سميث
bill-gates | - | microsoft | Bill Gates | بيل جيتس, بيل غيتس
mark-zuckerberg | - | meta | Mark Zuckerberg, Zuckerberg | مارك زوكربيرغ, مارك زوكربيرج, مارك زوكربرغ, مارك زاكربرغ, زوكربيرغ, مارك زوكيربيرج
alexandr-wang | ai | meta-superintelligence-labs | Alexandr Wang | ألكسندر وانغ, ألكسندر وانج, أليكساندر وانغ
yann-lecun | ai | ami-labs | Yann LeCun, LeCun | يان لوكون, يان لوكان, يان ليكون, ?لوكون
nat-friedman | near | meta | Nat Friedman | نات فريدمان
daniel-gross | near | meta | ??Daniel Gross | دانيال غروس
andrew-bosworth | - | meta | Andrew Bosworth | أندرو بوزورث
tim-cook | - | apple | Tim Cook | تيم كوك
john-giannandrea | near | apple | John Giannandrea | جون جياناندريا
craig-federighi | - | apple | Craig Federighi | كريغ فيديريغي
jensen-huang | near | nvidia | Jensen Huang, ?Huang | جنسن هوانغ, جينسن هوانغ, جنسن هوانج, جينسين هوانج, جنسن هوانق, ?هوانغ
lisa-su | near | amd | Lisa Su | ليزا سو
lip-bu-tan | near | intel | Lip-Bu Tan | ليب بو تان
pat-gelsinger | - | - | Pat Gelsinger | بات غيلسنغر, بات جيلسنجر
hock-tan | - | broadcom | Hock Tan | هوك تان
morris-chang | - | tsmc | Morris Chang | موريس تشانغ
cc-wei | - | tsmc | C.C. Wei | سي سي وي
larry-ellison | - | oracle | Larry Ellison, ?Ellison | لاري إليسون
andy-jassy | - | amazon | Andy Jassy, ?Jassy | آندي جاسي
jeff-bezos | - | amazon | Jeff Bezos, Bezos | جيف بيزوس
masayoshi-son | near | softbank | Masayoshi Son | ماسايوشي سون
elon-musk | - | xai | Elon Musk, Musk | إيلون ماسك, ?ماسك, إيلون مسك, إلون ماسك, إيلون ماصك
igor-babuschkin | ai | xai | Igor Babuschkin | إيغور بابوشكين, إيجور بابوشكين
manuel-kroiss | ai | xai | Manuel Kroiss | مانويل كرويس
linda-yaccarino | - | x-corp | Linda Yaccarino | ليندا ياكارينو
jared-birchall | - | xai | Jared Birchall | جاريد بيرشال
liang-wenfeng | ai | deepseek | Liang Wenfeng | ليانغ ون فنغ, ليانغ وينفينغ, ليانج وينفنج
robin-li | near | baidu | Robin Li | روبن لي
jack-ma | - | alibaba | Jack Ma | جاك ما
joe-tsai | near | alibaba | Joe Tsai | جو تساي
yang-zhilin | ai | moonshot | Yang Zhilin | يانغ تشيلين
kai-fu-lee | ai | 01-ai | Kai-Fu Lee | كاي فو لي
arthur-mensch | ai | mistral | Arthur Mensch | آرثر مينش, آرتور منش
aidan-gomez | ai | cohere | Aidan Gomez | أيدان غوميز
emad-mostaque | ai | - | Emad Mostaque | عماد مستاك, عماد موستاك
clement-delangue | ai | hugging-face | Clément Delangue, Clem Delangue, Clement Delangue | كليمان دولانغ
aravind-srinivas | ai | perplexity | Aravind Srinivas | أرافيند سرينيفاس
david-holz | ai | midjourney-inc | David Holz | ديفيد هولز
michael-truell | ai | anysphere | Michael Truell | مايكل ترويل
geoffrey-hinton | ai | - | Geoffrey Hinton, Hinton, godfather of AI | جيفري هينتون, جيفري هنتون, هينتون, عراب الذكاء الاصطناعي, الأب الروحي للذكاء الاصطناعي
yoshua-bengio | ai | - | Yoshua Bengio, Bengio | يوشوا بنجيو, يوشوا بينجيو
fei-fei-li | ai | world-labs | Fei-Fei Li | في في لي, فاي فاي لي
andrew-ng | ai | - | Andrew Ng | أندرو نج, أندرو إنغ, آندرو نغ
stuart-russell | ai | - | ??Stuart Russell | ??ستيوارت راسل
gary-marcus | ai | - | Gary Marcus | غاري ماركوس, جاري ماركوس
ray-kurzweil | near | google | Ray Kurzweil | راي كورزويل
timnit-gebru | ai | - | Timnit Gebru | تيمنيت جيبرو, تيمنيت غيبرو
emily-bender | ai | - | Emily Bender | إيميلي بندر
eliezer-yudkowsky | ai | - | Eliezer Yudkowsky | إليعازر يودكوفسكي
max-tegmark | ai | - | Max Tegmark | ماكس تيغمارك
nick-bostrom | ai | - | Nick Bostrom | نيك بوستروم
leopold-aschenbrenner | ai | - | Leopold Aschenbrenner | ليوبولد أشنبرنر
marc-andreessen | - | a16z | Marc Andreessen | مارك أندريسن
reid-hoffman | - | - | Reid Hoffman | ريد هوفمان
peter-thiel | - | - | Peter Thiel | بيتر ثيل
alex-karp | near | palantir | Alex Karp | أليكس كارب
marc-benioff | near | salesforce | Marc Benioff | مارك بينيوف
ali-ghodsi | near | databricks | Ali Ghodsi | علي قدسي
brett-adcock | near | figure-ai | Brett Adcock | بريت أدكوك
george-hotz | near | - | George Hotz | جورج هوتز
david-sacks | - | - | David Sacks | ديفيد ساكس
michael-kratsios | - | - | Michael Kratsios | مايكل كراتسيوس
sriram-krishnan | - | - | Sriram Krishnan | سريرام كريشنان
donald-trump | - | - | Donald Trump, Trump, President Trump | دونالد ترامب, ترامب, ترمب, دونالد ترمب
joe-biden | - | - | Joe Biden, Biden | جو بايدن, بايدن
howard-lutnick | - | - | Howard Lutnick, Lutnick | هوارد لوتنيك
gavin-newsom | - | - | Gavin Newsom, Newsom | غافن نيوسوم, جافين نيوسوم
scott-wiener | near | - | Scott Wiener | سكوت وينر
lina-khan | - | - | Lina Khan | لينا خان
andrew-ferguson | - | - | ??Andrew Ferguson | ??أندرو فيرغسون
margrethe-vestager | - | - | Margrethe Vestager | مارغريت فيستاغر, مارغريته فيستاغر
thierry-breton | - | - | Thierry Breton | تييري بريتون
henna-virkkunen | - | - | Henna Virkkunen | هينا فيركونن
william-alsup | - | - | William Alsup, Judge Alsup | ويليام ألسوب, القاضي ألسوب
tareq-amin | ai | humain | Tareq Amin | طارق أمين
peng-xiao | ai | g42 | Peng Xiao | بينغ شياو
tahnoon | - | mgx | Sheikh Tahnoon, Tahnoon bin Zayed | طحنون بن زايد, الشيخ طحنون
omar-al-olama | near | - | Omar Al Olama, Omar Sultan Al Olama | عمر سلطان العلماء, عمر العلماء
xi-jinping | - | - | Xi Jinping | شي جين بينغ, شي جينبينغ
scarlett-johansson | - | - | Scarlett Johansson | سكارليت جوهانسون
ethan-mollick | ai | - | Ethan Mollick | إيثان موليك
nathan-lambert | ai | ai2 | Nathan Lambert | ناثان لامبرت
simon-willison | ai | - | Simon Willison | سايمون ويليسون
zvi-mowshowitz | ai | - | Zvi Mowshowitz | تسفي موشوفيتز
sebastien-bubeck | ai | openai | Sébastien Bubeck | سيباستيان بوبيك
wojciech-zaremba | ai | openai | Wojciech Zaremba | فويتشيك زاريمبا
lilian-weng | ai | thinking-machines | Lilian Weng | ليليان وينغ
shengjia-zhao | ai | meta-superintelligence-labs | Shengjia Zhao | شينغجيا تشاو
logan-kilpatrick | ai | google | Logan Kilpatrick | لوغان كيلباتريك
josh-woodward | ai | google | Josh Woodward | جوش وودوارد
liz-reid | near | google | Liz Reid | ليز ريد
ruth-porat | - | alphabet | Ruth Porat | روث بورات
amy-hood | - | microsoft | Amy Hood | إيمي هود
susan-li | - | meta | ??Susan Li | -
rohit-prasad | ai | amazon | Rohit Prasad | روهيت براساد
peter-desantis | near | amazon | Peter DeSantis | -
matt-garman | near | aws | Matt Garman | مات غارمان
colette-kress | near | nvidia | Colette Kress | كوليت كريس
bill-dally | ai | nvidia | Bill Dally | بيل دالي
michael-intrator | ai | coreweave | Michael Intrator | مايكل إنتراتور
andrew-feldman | ai | cerebras | ?Andrew Feldman | أندرو فيلدمان
jonathan-ross | ai | groq-inc | ??Jonathan Ross | جوناثان روس
amjad-masad | ai | replit | Amjad Masad | أمجد مسعد
mati-staniszewski | ai | elevenlabs | Mati Staniszewski | -
scott-wu | ai | cognition | ??Scott Wu | -
robin-rombach | ai | black-forest-labs | Robin Rombach | -
david-ha | ai | sakana | ??David Ha | ديفيد ها
karen-hao | near | - | Karen Hao | كارين هاو
francois-chollet | ai | - | François Chollet, Chollet | فرانسوا شوليه
jurgen-schmidhuber | ai | - | Jürgen Schmidhuber, Schmidhuber | يورغن شميدهوبر
rich-sutton | ai | - | ?Rich Sutton, Richard Sutton | ريتشارد ساتون
john-carmack | near | - | John Carmack | جون كارماك
palmer-luckey | - | anduril | Palmer Luckey | بالمر لوكي
dan-hendrycks | ai | cais | Dan Hendrycks | دان هيندريكس
daniel-kokotajlo | ai | - | Daniel Kokotajlo | دانيال كوكوتايلو
yejin-choi | ai | - | Yejin Choi | -
abdullah-alswaha | - | - | Abdullah Alswaha, Abdullah Al-Swaha | عبدالله السواحة, عبد الله السواحة
abdullah-alghamdi | - | sdaia | - | عبدالله الغامدي
faisal-al-bannai | - | - | Faisal Al Bannai | فيصل البناي
keir-starmer | - | - | Keir Starmer, Starmer | كير ستارمر, ستارمر
emmanuel-macron | - | - | Emmanuel Macron, Macron | إيمانويل ماكرون, ماكرون
narendra-modi | - | - | Narendra Modi, Modi | ناريندرا مودي
mohammed-bin-salman | - | - | Mohammed bin Salman | محمد بن سلمان
mohamed-bin-zayed | - | - | Mohamed bin Zayed | محمد بن زايد
pope-leo | - | - | Pope Leo | البابا ليو
`
