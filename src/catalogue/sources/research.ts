/** Research. Columns: see ../sources.ts. */
export const research = `
bair | BAIR Blog | https://bair.berkeley.edu/blog/feed.xml | https://bair.berkeley.edu | en | ai | on
mit-news-ai | MIT News | https://news.mit.edu/rss/topic/artificial-intelligence2 | https://news.mit.edu | en | ai | on
arxiv-cs-ai | arXiv cs.AI | https://rss.arxiv.org/rss/cs.AI | https://arxiv.org | en | ai | -
arxiv-cs-cl | arXiv cs.CL | https://rss.arxiv.org/rss/cs.CL | https://arxiv.org | en | ai | -
arxiv-cs-lg | arXiv cs.LG | https://rss.arxiv.org/rss/cs.LG | https://arxiv.org | en | ai | -
the-gradient | The Gradient | https://thegradient.pub/rss/ | https://thegradient.pub | en | ai | -
sciencedaily-ai | ScienceDaily | https://www.sciencedaily.com/rss/computers_math/artificial_intelligence.xml | https://sciencedaily.com | en | ai | -
alignment-forum | AI Alignment Forum | https://www.alignmentforum.org/feed.xml | https://alignmentforum.org | en | ai | -
arxiv-cs-cv | arXiv cs.CV | https://rss.arxiv.org/rss/cs.CV | https://arxiv.org | en | ai | -
cmu-ml | CMU ML Blog | https://blog.ml.cmu.edu/feed/ | https://blog.ml.cmu.edu | en | ai | -
stanford-ai | Stanford AI Lab Blog | https://ai.stanford.edu/blog/feed.xml | https://ai.stanford.edu | en | ai | -
nature-mi | Nature Machine Intelligence | https://www.nature.com/natmachintell.rss | https://nature.com | en | ai | -
`
