/** Newsletters and blogs of people who follow the field. Columns: see ../sources.ts. */
export const newsletters = `
import-ai | Import AI | https://jack-clark.net/feed/ | https://jack-clark.net | en | ai | on
last-week-in-ai | Last Week in AI | https://lastweekin.ai/feed | https://lastweekin.ai | en | ai | on
interconnects | Interconnects | https://www.interconnects.ai/feed | https://interconnects.ai | en | ai | on
simon-willison | Simon Willison's Weblog | https://simonwillison.net/atom/everything/ | https://simonwillison.net | en | tech | on
one-useful-thing | One Useful Thing | https://www.oneusefulthing.org/feed | https://oneusefulthing.org | en | ai | on
latent-space | Latent Space | https://www.latent.space/feed | https://latent.space | en | ai | on
bens-bites | Ben's Bites | https://www.bensbites.com/feed | https://bensbites.com | en | ai | on
tldr-ai | TLDR AI | https://tldr.tech/api/rss/ai | https://tldr.tech | en | ai | on
semianalysis | SemiAnalysis | https://newsletter.semianalysis.com/feed | https://semianalysis.com | en | ai | on
ahead-of-ai | Ahead of AI | https://magazine.sebastianraschka.com/feed | https://magazine.sebastianraschka.com | en | ai | on
understanding-ai | Understanding AI | https://www.understandingai.org/feed | https://understandingai.org | en | ai | on
sam-altman | Sam Altman | https://blog.samaltman.com/posts.atom | https://blog.samaltman.com | en | ai | on
stratechery | Stratechery | https://stratechery.com/feed/ | https://stratechery.com | en | tech | -
smol-ai | AINews | https://news.smol.ai/rss.xml | https://news.smol.ai | en | ai | -
the-batch | The Batch | https://raw.githubusercontent.com/alan-turing-institute/ai-rss-feeds/refs/heads/main/feeds/the-batch.xml | https://deeplearning.ai/the-batch | en | ai | -
the-sequence | TheSequence | https://thesequence.substack.com/feed | https://thesequence.substack.com | en | ai | -
ai-snake-oil | AI as Normal Technology | https://www.normaltech.ai/feed | https://normaltech.ai | en | ai | -
gary-marcus | Marcus on AI | https://garymarcus.substack.com/feed | https://garymarcus.substack.com | en | ai | -
zvi | Don't Worry About the Vase | https://thezvi.substack.com/feed | https://thezvi.substack.com | en | ai | -
chinai | ChinAI | https://chinai.substack.com/feed | https://chinai.substack.com | en | ai | -
exponential-view | Exponential View | https://www.exponentialview.co/feed | https://exponentialview.co | en | tech | -
algorithmic-bridge | The Algorithmic Bridge | https://www.thealgorithmicbridge.com/feed | https://thealgorithmicbridge.com | en | ai | -
platformer | Platformer | https://www.platformer.news/rss/ | https://platformer.news | en | tech | -
wheres-your-ed-at | Where's Your Ed At | https://www.wheresyoured.at/rss/ | https://wheresyoured.at | en | ai | -
the-rundown | The Rundown AI | https://rss.beehiiv.com/feeds/2R3C6Bt5wj.xml | https://therundown.ai | en | ai | -
ai-weekly | AI Weekly | https://aiweekly.co/issues.rss | https://aiweekly.co | en | ai | -
eugene-yan | Eugene Yan | https://eugeneyan.com/rss/ | https://eugeneyan.com | en | ai | -
lilian-weng | Lil'Log | https://lilianweng.github.io/index.xml | https://lilianweng.github.io | en | ai | -
chip-huyen | Chip Huyen | https://huyenchip.com/feed.xml | https://huyenchip.com | en | ai | -
`
