// The words by which English and Arabic news give numbers, in the form that words are compared in (see languages/words-fold.ts).

const pairs = (text: string): readonly (readonly [string, number])[] =>
  text
    .trim()
    .split(/\s+/u)
    .map((pair): readonly [string, number] => {
      const [word = '', value = ''] = pair.split('=')
      return [word, Number(value)]
    })

/** "three", "ثلاثة": below twenty, so another word may have to be added. */
export const UNITS: ReadonlyMap<string, number> = new Map(
  pairs(`
    one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16
    seventeen=17 eighteen=18 nineteen=19 dozen=12
    واحد=1 واحده=1 اثنان=2 اثنين=2 اثنتين=2 ثلاث=3 ثلاثه=3 اربع=4 اربعه=4 خمس=5 خمسه=5 ست=6 سته=6 ستا=6 سبع=7 سبعه=7 سبعا=7 ثمان=8 ثماني=8
    ثمانيه=8 ثمانيا=8 تسع=9 تسعه=9 تسعا=9 عشر=10 عشره=10 خمسا=5 اربعا=4 ثلاثا=3
  `),
)

/** "twenty", "عشرون". */
export const TENS: ReadonlyMap<string, number> = new Map(
  pairs(`
    twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90
    عشرون=20 عشرين=20 ثلاثون=30 ثلاثين=30 اربعون=40 اربعين=40 خمسون=50 خمسين=50 ستون=60 ستين=60 سبعون=70 سبعين=70 ثمانون=80 ثمانين=80
    تسعون=90 تسعين=90
  `),
)

/** What stands for a number by itself: "half a trillion", "مئتي". */
export const PARTS: ReadonlyMap<string, number> = new Map(
  pairs(`
    half=0.5 quarter=0.25 نصف=0.5 ربع=0.25 مئه=100 ماءه=100 مايه=100 ميه=100 مايتي=200 ميتي=200 مايتين=200 ميتين=200 مايتان=200 ميتان=200
    ثلاثمايه=300 ثلاثميه=300 اربعمايه=400 اربعميه=400 خمسمايه=500 خمسميه=500 ستمايه=600 ستميه=600 سبعمايه=700 سبعميه=700 ثمانمايه=800
    ثمانميه=800 تسعمايه=900 تسعميه=900
  `),
)

/** What a number is multiplied by. */
export const SCALES: ReadonlyMap<string, number> = new Map(
  pairs(`
    hundred=100 thousand=1e3 k=1e3 million=1e6 millions=1e6 mn=1e6 mln=1e6 m=1e6 billion=1e9 billions=1e9 bn=1e9 bln=1e9 b=1e9 trillion=1e12
    trillions=1e12 tn=1e12 trn=1e12 t=1e12 crore=1e7 lakh=1e5
    الف=1e3 الفا=1e3 الاف=1e3 مليون=1e6 مليونا=1e6 ملايين=1e6 مليار=1e9 مليارا=1e9 مليارات=1e9 بليون=1e9 تريليون=1e12 ترليون=1e12
    تريليونا=1e12 تريليونات=1e12
  `),
)

/** Two of them in one word: "مليارين", "ملياري". */
export const DUALS: ReadonlyMap<string, number> = new Map(
  pairs(`
    الفي=2e3 الفين=2e3 الفان=2e3 مليوني=2e6 مليونين=2e6 مليونان=2e6 ملياري=2e9 مليارين=2e9 ملياران=2e9 تريليوني=2e12 تريليونين=2e12
  `),
)

export const CURRENCIES: ReadonlyMap<string, string> = new Map(
  (
    'dollar=usd dollars=usd usd=usd us=usd دولار=usd دولارا=usd دولارات=usd euro=eur euros=eur eur=eur يورو=eur pound=gbp pounds=gbp gbp=gbp ' +
    'استرليني=gbp جنيه=pound جنيها=pound جنيهات=pound yen=jpy ين=jpy yuan=cny renminbi=cny rmb=cny يوان=cny won=krw وون=krw rupees=inr rupee=inr ' +
    'روبيه=inr riyal=riyal riyals=riyal ريال=riyal ريالا=riyal ريالات=riyal dirham=dirham dirhams=dirham درهم=dirham درهما=dirham دراهم=dirham ' +
    'dinar=dinar dinars=dinar دينار=dinar دينارا=dinar دنانير=dinar lira=lira ليره=lira روبل=rub rubles=rub roubles=rub shekel=ils shekels=ils'
  )
    .split(' ')
    .map((pair): readonly [string, string] => {
      const [word = '', code = ''] = pair.split('=')
      return [word, code]
    }),
)

export const SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'usd'],
  ['€', 'eur'],
  ['£', 'gbp'],
  ['¥', 'jpy'],
  ['₹', 'inr'],
  ['₩', 'krw'],
])

export const PERCENT: ReadonlySet<string> = new Set(['percent', 'pc', 'pct', 'بالميه', 'بالمايه', 'بالمءه'])
/** "per cent", "في المئة". */
export const PERCENT_OF: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['per', new Set(['cent'])],
  ['في', new Set(['الميه', 'المايه'])],
])
/** "hundreds of thousands", "عشرات الآلاف": a scale behind them is no number. */
export const VAGUE: ReadonlySet<string> = new Set(
  'tens dozens hundreds thousands several many few some عشرات مئات ميات مايات الاف بضعه بضع'.split(' '),
)
