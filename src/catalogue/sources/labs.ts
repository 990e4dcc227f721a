/** What makers of models publish themselves. Columns: see ../sources.ts. */
export const labs = `
openai | OpenAI | https://openai.com/news/rss.xml | https://openai.com | en | ai | on
google-deepmind | Google DeepMind | https://deepmind.google/blog/rss.xml | https://deepmind.google | en | ai | on
google-ai-blog | Google | https://blog.google/technology/ai/rss/ | https://blog.google | en | ai | on
google-research | Google Research | https://research.google/blog/rss/ | https://research.google | en | ai | on
microsoft-research | Microsoft Research | https://www.microsoft.com/en-us/research/feed/ | https://microsoft.com/research | en | ai | on
microsoft-source-ai | Microsoft | https://news.microsoft.com/source/topics/ai/feed/ | https://news.microsoft.com | en | ai | on
meta-newsroom | Meta Newsroom | https://about.fb.com/news/feed/ | https://about.fb.com | en | tech | on
nvidia-blog | NVIDIA Blog | https://blogs.nvidia.com/feed/ | https://blogs.nvidia.com | en | ai | on
nvidia-developer | NVIDIA Technical Blog | https://developer.nvidia.com/blog/feed/ | https://developer.nvidia.com | en | ai | on
huggingface | Hugging Face | https://huggingface.co/blog/feed.xml | https://huggingface.co | en | ai | on
mistral | Mistral AI | https://mistral.ai/rss.xml | https://mistral.ai | en | ai | on
aws-ml | AWS Machine Learning | https://aws.amazon.com/blogs/machine-learning/feed/ | https://aws.amazon.com | en | ai | on
aws-news | AWS News Blog | https://aws.amazon.com/blogs/aws/feed/ | https://aws.amazon.com | en | tech | on
amazon-science | Amazon Science | https://www.amazon.science/index.rss | https://amazon.science | en | ai | on
apple-ml | Apple Machine Learning Research | https://machinelearning.apple.com/rss.xml | https://machinelearning.apple.com | en | ai | on
anthropic-news | Anthropic | https://raw.githubusercontent.com/Olshansk/rss-feeds/main/feeds/feed_anthropic_news.xml | https://anthropic.com/news | en | ai | on
together | Together AI | https://www.together.ai/blog/rss.xml | https://together.ai | en | ai | on
stability | Stability AI | https://stability.ai/news-updates?format=rss | https://stability.ai | en | ai | on
github-blog | GitHub Blog | https://github.blog/feed/ | https://github.blog | en | tech | on
google-developers | Google Developers Blog | https://developers.googleblog.com/feeds/posts/default | https://developers.googleblog.com | en | tech | -
meta-ai | AI at Meta | https://raw.githubusercontent.com/Olshansk/rss-feeds/main/feeds/feed_meta_ai.xml | https://ai.meta.com | en | ai | -
meta-engineering | Engineering at Meta | https://engineering.fb.com/feed/ | https://engineering.fb.com | en | tech | -
apple-newsroom | Apple Newsroom | https://www.apple.com/newsroom/rss-feed.rss | https://apple.com | en | tech | -
anthropic-engineering | Anthropic Engineering | https://raw.githubusercontent.com/Olshansk/rss-feeds/main/feeds/feed_anthropic_engineering.xml | https://anthropic.com/engineering | en | ai | -
xai | xAI | https://raw.githubusercontent.com/Olshansk/rss-feeds/main/feeds/feed_xainews.xml | https://x.ai/news | en | ai | -
cohere | Cohere | https://raw.githubusercontent.com/alan-turing-institute/ai-rss-feeds/refs/heads/main/feeds/cohere-blog.xml | https://cohere.com | en | ai | -
google-gemini | Google (Gemini) | https://blog.google/products/gemini/rss/ | https://blog.google | en | ai | -
google-cloud-ai | Google Cloud AI | https://cloudblog.withgoogle.com/products/ai-machine-learning/rss/ | https://cloud.google.com | en | ai | -
azure-blog | Microsoft Azure Blog | https://azure.microsoft.com/en-us/blog/feed/ | https://azure.microsoft.com | en | tech | -
anthropic-research | Anthropic Research | https://raw.githubusercontent.com/Olshansk/rss-feeds/main/feeds/feed_anthropic_research.xml | https://anthropic.com/research | en | ai | -
langchain | LangChain Blog | https://www.langchain.com/blog/rss.xml | https://langchain.com | en | ai | -
pytorch | PyTorch Blog | https://pytorch.org/blog/feed.xml | https://pytorch.org | en | ai | -
ollama | Ollama Blog | https://ollama.com/blog/rss.xml | https://ollama.com | en | ai | -
allenai | Ai2 | https://raw.githubusercontent.com/alan-turing-institute/ai-rss-feeds/refs/heads/main/feeds/allenai-news.xml | https://allenai.org | en | ai | -
eleuther | EleutherAI Blog | https://blog.eleuther.ai/index.xml | https://blog.eleuther.ai | en | ai | -
databricks | Databricks Blog | https://www.databricks.com/feed | https://databricks.com | en | tech | -
perplexity-changelog | Perplexity API changelog | https://docs.perplexity.ai/docs/resources/changelog/rss.xml | https://docs.perplexity.ai | en | ai | -
thinking-machines | Thinking Machines Lab | https://thinkingmachines.ai/blog/index.xml | https://thinkingmachines.ai | en | ai | -
`
