import type { Language, TextKey } from './language.ts'

const texts: Readonly<Record<TextKey, string>> = {
  'digest.heading': 'L’actualité de l’IA · {day}',
  'alert.heading': 'Alerte IA · {day}',
  'review.heading': 'L’IA, la semaine en revue · {day}',
  'digest.also': 'aussi : {outlets}',
  'digest.more-outlets': '{count, plural, one {# autre} other {# autres}}',
  'digest.original': 'à l’origine : {outlet}',
  'digest.seen': 'repéré {time} (sans date)',
  'digest.why': 'Pourquoi ces actus ?',
  'digest.part': 'partie {part} sur {parts}',
  'button.more': 'Plus d’actus',
  'button.sources': 'Sources',
  'button.save': 'Enregistrer',
  'button.useful': 'Utile',
  'button.not-for-me': 'Pas pour moi',
  'digest.stories': '{count, plural, one {# actu} other {# actus}}',

  'why.heading': 'Pourquoi ces actus',
  'why.place': 'Serait publiée, en position {place}',
  'why.nothing': 'Aucune actu de ces derniers jours n’a « {words} » dans son titre.',
  'why.gone': 'Ce bulletin n’est plus connu ici ; ses raisons ont été supprimées avec lui.',
  'why.outlets': '{count, plural, one {# média en parle} other {# médias en parlent}}',
  'why.fresh': 'sa fraîcheur',
  'why.relevance': 'la certitude qu’il s’agit d’IA',
  'why.names': 'la notoriété des noms cités',
  'why.reporters': 'qui en parle',
  'why.topic': 'son thème',
  'why.own': 'l’annonce de l’entreprise elle-même',
  'why.useful': 'combien l’ont jugée utile',
  'why.saves': 'combien l’ont enregistrée',
  'why.taste': 'ce que ce serveur juge utile',
  'why.variety': 'après d’autres sur la même entreprise',
  'why.line': '{part} : {points}',

  'removed.not-ai': 'ne parle pas d’IA',
  'removed.too-old': 'trop ancien',
  'removed.old-at-first-contact': 'avait plus de deux jours à la première lecture de sa source',
  'removed.undated-at-first-contact': 'sans date à la première lecture de sa source',
  'removed.posted': 'déjà publié',
  'removed.language': 'absent dans la langue demandée ({language})',
  'removed.topic': 'hors des thèmes choisis',
  'removed.source': 'hors des sources choisies',
  'removed.include': 'sans aucun des mots voulus',
  'removed.exclude': 'avec un mot exclu',
  'removed.over-limit': 'au-delà de la limite ; viendra la prochaine fois si c’est encore récent',

  'reply.guild-only': 'Cela ne fonctionne que dans un serveur.',
  'reply.needs-manage': 'Il vous faut pour cela la permission **Gérer le serveur**. Demandez à une personne qui l’a.',
  'reply.failed':
    'Échec dû à un défaut de Mujaz. Il est consigné dans le journal (code `{code}`) ; veuillez réessayer.',
  'reply.stale-button': 'Ce bouton appartient à un message qui n’est plus connu ici.',
  'reply.rate-limited': 'Cela fait beaucoup d’un coup. Patientez une minute, puis réessayez.',

  'stories.which': 'Quelle actu ?',
  'more.heading': 'Plus d’actus',
  'more.none': 'C’est tout pour l’instant : rien d’autre n’est récent.',
  'sources.heading': 'Qui en parle',
  'sources.first': 'en premier',
  'save.done': 'Enregistrée : {title}. Elle est dans vos messages privés.',
  'save.closed':
    'Je ne peux pas vous écrire. Autorisez les messages privés de ce serveur dans ses paramètres de confidentialité, puis réessayez.',
  'judge.useful':
    'Notée comme utile : {title}. Les actus de ce genre seront classées un peu plus haut ici ; `/settings feedback` montre de combien.',
  'judge.not-for-me':
    'Notée comme sans intérêt pour vous : {title}. Les actus de ce genre seront classées un peu plus bas ici ; `/settings feedback` montre de combien.',

  'topic.models': 'Modèles et versions',
  'topic.products': 'Produits et fonctionnalités',
  'topic.research': 'Recherche',
  'topic.funding': 'Financements, acquisitions et marchés',
  'topic.hardware': 'Puces et infrastructures',
  'topic.policy': 'Politiques publiques et réglementation',
  'topic.safety': 'Sûreté et éthique',
  'topic.legal': 'Justice et droit d’auteur',
  'topic.people': 'Emploi et personnalités',
  'topic.open-source': 'Open source et modèles ouverts',
  'topic.robotics': 'Robotique et autonomie',
  'topic.business': 'Entreprises',
  'topic.security': 'Cybersécurité et usages malveillants',
  'topic.society': 'Société, médias et culture',

  'page.back': 'Précédent',
  'page.next': 'Suivant',
  'page.number': 'Page {page} sur {pages}',
  'undo.button': 'Annuler',
  'undo.offer': 'Vous avez dix minutes pour annuler.',
  'undo.done': 'Annulé : tout est comme avant.',
  'undo.late': 'Il est trop tard pour annuler.',

  'digest.created':
    'Le bulletin est en place : {channel}, `{schedule}` ({timezone}), langue : {language}. Prochain : {next}.',
  'digest.created-now':
    'Publiez le premier dès maintenant avec `/digest publish`, ou regardez-le d’abord avec `/digest preview`.',
  'digest.edited': 'Modifié : {channel}, `{schedule}` ({timezone}), langue : {language}. Prochain : {next}.',
  'digest.none': 'Il n’y a pas encore de bulletin ici. Créez-en un avec `/digest create`.',
  'digest.unknown':
    'Ce bulletin n’existe pas dans ce serveur. Choisissez-en un dans la liste qui apparaît pendant la saisie.',
  'digest.which': 'Ce serveur a plusieurs bulletins. Choisissez-en un dans la liste qui apparaît pendant la saisie.',
  'digest.line':
    '{channel} · `{schedule}` ({timezone}) · {language} · {count, plural, one {# actu} other {# actus au plus}} · {state}',
  'digest.state-next': 'prochain {next}',
  'digest.state-paused': 'en pause',
  'digest.state-problem': 'arrêté : {problem}',
  'digest.topics': 'thèmes : {topics}',
  'digest.sources': 'sources : {sources}',
  'digest.include': 'seulement avec : {words}',
  'digest.exclude': 'jamais avec : {words}',
  'digest.paused': 'En pause : {channel}. `/digest resume` le reprend.',
  'digest.resumed': 'Repris : {channel}. Prochain : {next}.',
  'digest.deleted': 'Supprimé : le bulletin de {channel}. Ce qu’il a publié reste.',
  'digest.limit':
    'Un serveur peut avoir {count, plural, one {# bulletin} other {# bulletins}} au plus. Supprimez-en un d’abord.',
  'digest.wrong-channel':
    '{channel} ne peut pas recevoir de bulletin. Choisissez un salon textuel ou un salon d’annonces de ce serveur.',
  'digest.wrong-forum':
    '{channel} n’est pas un forum de ce serveur. La présentation `forum` en demande un ; choisissez un forum, ou une autre présentation.',
  'digest.missing-permissions':
    'Je ne peux pas publier dans {channel} : il me manque {count, plural, one {la permission {permissions}} other {les permissions {permissions}}}. Accordez-{count, plural, one {la} other {les}}-moi dans les paramètres du salon → Permissions, puis réessayez.',
  'digest.published': '{count, plural, one {# actu est en route} other {# actus sont en route}} vers {channel}.',
  'digest.nothing-new': 'Il n’y a rien de nouveau pour {channel} ; rien n’a donc été publié.',
  'digest.nothing-yet': 'Les sources sont en cours de première lecture. Réessayez dans une minute.',
  'digest.already': 'Cet ordre a déjà été exécuté ; rien n’est publié deux fois.',
  'digest.preview': 'Ce qui serait publié maintenant dans {channel} :',
  'digest.preview-empty': 'Rien ne serait publié maintenant dans {channel}.',
  'digest.preview-removed': 'Écartés :',
  'digest.removed-count': '{reason} : {count}',
  'digest.no-followers':
    '{channel} n’est pas un salon d’annonces : personne ne peut le suivre. Retirez `crosspost`, ou choisissez un salon d’annonces.',
  'digest.webhook-name':
    'Ce nom ne convient pas. Un nom a de 1 à 80 caractères et ne contient ni « discord » ni « clyde ».',
  'digest.webhook-picture': 'Cette image ne convient pas. Donnez son adresse, qui commence par https://.',
  'digest.names': 'noms : {names}',
  'digest.alert':
    'alertes : {publishers, plural, one {# média} other {# médias}} en {minutes, plural, one {# minute} other {# minutes}}, {most} par jour au plus',
  'digest.review': 'rétrospective : `{schedule}`',
  'digest.post-as': 'publié sous le nom de {name}',
  'digest.crosspost': 'publié aussi chez les abonnés',
  'digest.layout': 'présentation : {layout}',
  'digest.unknown-topic': '« {topic} » n’est pas un thème. Thèmes : {topics}.',
  'digest.unknown-source': '« {source} » n’est pas une source de ce serveur. Voyez `/source list`.',
  'digest.unknown-timezone':
    '« {timezone} » n’est pas un fuseau horaire. Tapez une ville et choisissez dans la liste, par exemple Paris ou Montréal.',
  'digest.unknown-layout': '« {layout} » n’est pas une présentation. Présentations : {layouts}.',

  'schedule.hours-must-divide-24':
    'Les heures de « {text} » ne divisent pas la journée en parts égales. Possible : toutes les 1, 2, 3, 4, 6, 8, 12 ou 24 heures.',
  'schedule.unreadable':
    'Je ne comprends pas l’horaire « {text} ». Écrivez par exemple `daily 09:00`, `daily 09:00,18:00`, `weekdays 08:30`, `weekly mon 09:00`, `hourly`, `every 6h`, ou une expression cron de cinq champs.',
  'schedule.bad-time':
    '« {text} » contient une heure qui n’existe pas. Écrivez les heures sous la forme `09:00`, de 00:00 à 23:59.',
  'schedule.never': '« {text} » n’arrive jamais. Choisissez un jour qui existe.',

  'problem.unknown-channel': 'le salon n’existe plus',
  'problem.wrong-channel':
    'le salon ne peut pas recevoir de bulletin (seuls les salons textuels et d’annonces le peuvent)',
  'problem.missing-access': 'je ne vois pas le salon (il manque : {permissions})',
  'problem.missing-permissions': 'je ne peux pas publier dans le salon (il manque : {permissions})',
  'problem.rejected': 'Discord a refusé le message',
  'problem.left-server': 'la personne à qui il est destiné a quitté ce serveur',
  'problem.mend': 'Corrigez cela, puis faites `/digest resume`.',
  'problem.move': 'Choisissez-en un autre avec `/digest edit channel:`.',

  'pack.labs': 'Laboratoires : leurs propres annonces',
  'pack.press': 'Presse',
  'pack.research': 'Recherche',
  'pack.newsletters': 'Infolettres et analystes',
  'pack.policy': 'Réglementation et sûreté',
  'pack.community': 'Communautés',
  'pack.arabic': 'Médias arabes',
  'pack.regional': 'Autres régions et langues',
  'packs.choose':
    'Quelles sources ce serveur doit-il lire ? Choisissez des lots : ceux que vous choisissez sont lus en entier ; une source seule se retire avec `/source remove`.',
  'packs.menu': 'Lots de sources',
  'packs.read': '{read, number} lue(s) sur {count, plural, one {# source} other {# sources}}',
  'packs.done':
    'Ce serveur lit maintenant {count, plural, =0 {aucune source du catalogue} one {# source} other {# sources}}. Les nouvelles sont lues d’ici une minute ; ce qui a plus de deux jours n’est pas publié.',
  'packs.none': 'Cette installation lit sa propre liste (`SOURCES`), qui n’a pas de lots.',
  'source.list': '{count, plural, one {# source} other {# sources}}',
  'source.none': 'Aucune source pour l’instant. Ajoutez-en une avec `/source add`.',
  'source.line-fresh': 'lue {time}',
  'source.line-never': 'pas encore lue',
  'source.line-failing': 'en échec depuis {count, plural, one {# lecture} other {# lectures}} : {reason}',
  'source.line-asleep': 'en sommeil depuis {time}, interrogée une fois par jour : {reason}',
  'source.line-gone': 'disparue pour de bon, selon son éditeur (410) ; interrogée une fois par semaine',
  'source.line-off': 'désactivée : son éditeur dit qu’elle a disparu pour de bon (410)',
  'source.line-stale': 'répond, mais n’a rien eu de nouveau depuis {time}',
  'source.own': 'propre au serveur',
  'source.more': '{count, plural, one {et # de plus} other {et # de plus}}',
  'source.muted': 'retirée ici',
  'source.added':
    'Ajoutée : {name} ({count, plural, =0 {aucun article} one {# article} other {# articles}} actuellement). Ce qui n’a pas plus de deux jours sera publié.',
  'source.exists': '{name} est déjà parmi vos sources.',
  'source.removed': 'Retirée de ce serveur : {name}.',
  'source.back': 'De retour parmi vos sources : {name}.',
  'source.unknown': 'Cette source n’existe pas ici. Choisissez-en une dans la liste qui apparaît pendant la saisie.',
  'source.limit':
    'Un serveur peut ajouter {count, plural, one {# source} other {# sources}} au plus. Retirez-en une d’abord.',
  'source.bad-address':
    '« {text} » n’est pas l’adresse d’un flux ou d’une page. Elle doit commencer par http:// ou https://.',
  'source.works':
    '{name} fonctionne : {count, plural, one {# article} other {# articles}}, {ai, plural, =0 {aucun} one {#} other {#}} sur l’IA. Le plus récent : {newest}',
  'source.fails': 'Impossible de lire {name} : {reason}',
  'source.later': 'Beaucoup de flux viennent d’être essayés. Réessayez {time}.',
  'source.newest-none': 'aucun n’a de date',
  'source.chosen':
    'Désormais parmi vos sources : {name}. Elle est lue d’ici une minute ; ce qui a plus de deux jours n’est pas publié.',
  'source.mute-own': '{name} est une source propre à ce serveur. Retirez-la avec `/source remove`.',
  'source.muted-already': '{name} est déjà écartée ici. `/source mute` avec `muted:False` la rétablit.',
  'import.which': 'Donnez soit `file`, soit `url` : une liste OPML, ou du JSON Lines avec une `url` à chaque ligne.',
  'import.preview':
    '{count, plural, one {# source serait ajoutée} other {# sources seraient ajoutées}} à ce que lit ce serveur. Rien n’a encore changé.',
  'import.known': '{count, plural, one {# source est} other {# sources sont}} déjà parmi les vôtres.',
  'import.too-many':
    '{count, plural, one {# source est laissée} other {# sources sont laissées}} de côté : un serveur peut en avoir {most} à lui au plus. Faites de la place avec `/source remove`.',
  'import.unusable': '{count, plural, one {# entrée est inutilisable} other {# entrées sont inutilisables}} :',
  'import.nothing':
    'Il ne s’y trouve aucune source utilisable. Donnez une liste OPML, ou du JSON Lines avec une `url` à chaque ligne.',
  'import.nothing-new': 'Il n’y a rien à ajouter.',
  'import.catalogue': 'du catalogue',
  'import.add': 'Ajouter',
  'import.cancel': 'Annuler',
  'import.done':
    '{count, plural, =0 {Il ne restait rien à ajouter.} one {# source est ajoutée. Elle est lue d’ici une minute ; ce qui a plus de deux jours n’est pas publié.} other {# sources sont ajoutées. Elles sont lues d’ici une minute ; ce qui a plus de deux jours n’est pas publié.}}',
  'import.cancelled': 'Rien n’a été ajouté.',
  'import.gone':
    'Cette liste a déjà été traitée, ou a plus de quinze minutes. Donnez-la de nouveau avec `/source import`.',
  'import.no-opml': 'la liste n’est pas de l’OPML ; donnez le fichier tel que votre lecteur de flux l’exporte',
  'import.no-source': 'la ligne {line} n’est pas un objet JSON dont l’`url` est une adresse http(s)',
  'import.no-address': '« {text} » n’est pas une adresse http(s), ou contient un mot de passe',
  'export.done':
    'Voici {count, plural, one {# source} other {# sources}} au format OPML. Les lecteurs de flux l’acceptent, et `/source import` aussi.',
  'export.without-own':
    'Les sources propres à ce serveur n’y sont pas ; les personnes qui ont **Gérer le serveur** les reçoivent aussi.',

  'failure.refused-address': 'son serveur est introuvable sur l’internet public ; vérifiez l’adresse',
  'failure.bad-address': 'son adresse n’est pas une adresse http(s) valable',
  'failure.dns': 'son serveur est introuvable sur l’internet public ; vérifiez l’adresse',
  'failure.connect': 'son serveur ne répond pas ; réessayez plus tard',
  'failure.tls': 'son certificat n’est pas valable',
  'failure.timeout': 'la réponse n’est pas venue à temps ; réessayez plus tard',
  'failure.too-large': 'plus volumineux que ce qui est lu (5 Mo)',
  'failure.too-many-redirects': 'redirige sans fin',
  'failure.http-status': 'son serveur a répondu {status}',
  'failure.gone': 'a disparu pour de bon (410) ; retirez-la',
  'failure.rate-limited': 'son serveur demande de patienter (429) ; la lecture est espacée',
  'failure.empty': 'le contenu est vide',
  'failure.html': 'c’est une page web, pas un flux ; cherchez l’adresse du flux de la page',
  'failure.not-a-feed': 'ce n’est pas un flux que Mujaz connaît',
  'failure.broken-feed': 'son flux est abîmé',
  'failure.bad-encoding': 'son texte ne peut pas être décodé',
  'failure.robots': 'son site demande aux robots de ne pas lire cette adresse (robots.txt)',
  'failure.internal': 'un défaut de Mujaz ; voyez le journal',

  'news.latest': 'Les dernières actus de l’IA',
  'news.none': 'Rien sur l’IA n’a été repéré ces deux derniers jours.',

  'follow.set':
    'Vous suivez {subjects}. Cela arrive ici par message privé, langue : {language}, prochain envoi {next}. `/follow list` l’affiche, `/follow remove` y met fin.',
  'follow.list': 'Vous suivez {subjects}, langue : {language}. Prochain envoi : {next}.',
  'follow.none': 'Vous ne suivez encore rien dans ce serveur. Commencez par `/follow topic` ou `/follow name`.',
  'follow.ended': 'Vous ne suivez plus rien dans ce serveur.',
  'follow.unknown': 'Vous ne suivez pas « {what} ». `/follow list` montre ce que vous suivez.',
  'follow.limit':
    'Vous pouvez suivre {count, plural, one {# thème ou nom} other {# thèmes et noms}} au plus. Retirez-en un d’abord avec `/follow remove`.',
  'follow.left': 'arrêté, car vous aviez quitté ce serveur ; suivez de nouveau quelque chose pour reprendre',
  'follow.stopped':
    'arrêté, car je ne peux pas vous écrire ; suivez de nouveau quelque chose une fois les messages privés autorisés',
  'search.heading': 'Actus : {subject}',
  'search.none': 'Aucune actu conservée ne correspond à {subject}.',
  'search.nothing': 'Dites ce qu’il faut chercher : des mots, un thème, un nom, une langue ou un nombre de jours.',
  'search.no-topic': '« {topic} » n’est pas un thème. Choisissez-en un dans la liste qui apparaît pendant la saisie.',
  'search.no-name': '« {name} » n’est pas un nom que Mujaz connaît. Cherchez-le avec `words:`.',
  'search.days': '{count, plural, =0 {aujourd’hui} one {dernier jour} other {# derniers jours}}',
  'story.heading': '{count, plural, one {# article} other {# articles}}',
  'story.follows': '↩ Fait suite à : {title}',
  'story.followed': '↪ Suivie de : {title}',
  'ask.heading': 'Ce que disent les sources',
  'ask.said': 'Votre question : {question}',
  'ask.none': 'Les actus conservées ne disent rien de {question}.',
  'know.nothing': 'Rien de ce dont parle ce message n’est conservé.',

  'status.heading': 'État',
  'status.sources':
    'Sources : {count}, dont {failing, plural, =0 {aucune en échec} one {# en échec} other {# en échec}}',
  'status.last-poll': 'Dernière lecture : {time}',
  'status.never-polled': 'Aucune source n’a encore été lue',
  'status.digests': '{count, plural, =0 {Aucun bulletin} one {# bulletin} other {# bulletins}}',
  'status.last-edition': 'dernière publication {time}',
  'status.waiting': 'En attente de publication dans {channel} : {reason}',
  'status.failed': 'Non publié dans {channel} : {reason}',
  'status.uncertain': 'Peut-être publié dans {channel}, et pas retenté : {reason}',
  'status.missed': 'Manqués pendant l’arrêt de Mujaz : {times}',
  'status.closed': 'le salon m’est fermé',
  'status.unreadable':
    'la connexion a été coupée, et je ne peux pas vérifier l’arrivée du message (il manque Voir les anciens messages)',
  'status.deleted': 'un message a été supprimé avant que je le note comme publié',
  'status.unknown-end': 'la connexion a été coupée, et nul ne peut savoir s’il est arrivé',
  'status.unreachable': 'Discord ne l’a pas accepté',
  'status.moved':
    'son bulletin a changé de salon entre-temps ; ses sujets y viendront la prochaine fois tant qu’ils sont récents',
  'status.paused':
    'son bulletin a été mis en pause entre-temps ; ses sujets viendront à la reprise tant qu’ils sont récents',
  'status.fine': 'Tout va bien.',

  'settings.language': 'La langue de ce serveur est maintenant : {language}.',
  'settings.timezone': 'Le fuseau horaire de ce serveur est maintenant {timezone}.',
  'settings.forgot':
    'Effacé, dans tous les serveurs : {follows, plural, =0 {aucun suivi} one {# suivi} other {# suivis}}, {saves, plural, =0 {aucune actu enregistrée} one {# actu enregistrée} other {# actus enregistrées}} et {feedback, plural, =0 {aucun avis} one {# avis} other {# avis}} de votre part. Mujaz ne garde plus rien de vous.',
  'settings.forgot-nothing': 'Mujaz ne garde rien de vous : aucun suivi, aucune actu enregistrée et aucun avis.',
  'setup.intro': '**Votre premier bulletin.** Choisissez un salon ; tout le reste peut rester tel quel.',
  'setup.state': 'Il paraît `{schedule}` ({timezone}).',
  'setup.no-channel': 'Aucun salon n’est encore choisi.',
  'setup.channel': 'Salon',
  'setup.language': 'Langue',
  'setup.topics': 'Thèmes (aucun choisi : tous)',
  'setup.time': 'Heure…',
  'setup.preview': 'Aperçu',
  'setup.confirm': 'Confirmer',
  'setup.publish': 'Publier le premier maintenant',
  'setup.schedule': 'Quand',
  'setup.schedule-help': 'daily 09:00,18:00 · weekdays 08:30 · weekly mon 09:00 · hourly · every 6h',
  'setup.timezone': 'Fuseau horaire ou ville',
  'setup.timezone-help': 'Par exemple Paris, Montréal ou Africa/Casablanca',
  'setup.long-schedule':
    'Cet horaire est trop long pour ce formulaire. Réglez-le ensuite avec `/digest edit schedule:`.',
  'welcome.hello':
    'Bonjour ! Je publie des bulletins sur l’industrie de l’IA, chaque actu une seule fois. Une personne qui a **Gérer le serveur** peut préparer le premier en une minute :',
  'welcome.button': 'Configurer',
  'settings.digits': 'Les nombres s’écrivent désormais ainsi : {example}.',
  'settings.quiet':
    'Heures calmes : {hours} ({timezone}). Les alertes de ces heures viennent dans le bulletin suivant.',
  'settings.quiet-off': 'Il n’y a plus d’heures calmes.',
  'settings.quiet-wrong': '« {text} » ne sont pas des heures. Écrivez par exemple `22:00-07:00`, ou `off`.',
  'settings.role':
    '{role} est mentionné quand un bulletin contient une actu dont {count, plural, one {# média au moins parle} other {# médias au moins parlent}}. Aucun autre message ne mentionne personne.',
  'settings.role-off': 'Plus aucun rôle n’est mentionné.',
  'settings.role-everyone':
    'Mujaz ne mentionne jamais tout le monde. Choisissez un rôle que les gens prennent d’eux-mêmes.',
  'settings.feedback':
    'Chaque **Utile** fait monter de {points} les actus des mêmes thèmes et noms, chaque **Pas pour moi** les fait descendre d’autant ; une actu bouge de {most} au plus. Ce qui a plus de quatre-vingt-dix jours ne compte pas.',
  'settings.feedback-line': '{subject} : {points}',
  'settings.feedback-none': 'Personne n’a encore donné d’avis ; rien ne bouge donc.',
  'settings.feedback-reset': 'Réinitialiser',
  'settings.feedback-done':
    '{count, plural, =0 {Il n’y avait rien à oublier.} one {# avis est oublié ; le classement est comme avant.} other {# avis sont oubliés ; le classement est comme avant.}}',
  'settings.unknown-language': '« {language} » n’est pas une langue que parle Mujaz. Langues : {languages}.',

  'help.heading': 'Mujaz publie des bulletins sur l’industrie de l’IA, chaque actu une seule fois.',
  'help.menu': 'En savoir plus sur…',
  'help.title-start': 'Premiers pas',
  'help.title-digest': 'Bulletins et horaires',
  'help.title-source': 'Sources',
  'help.title-news': 'Lire et chercher',
  'help.title-follow': 'L’actualité par message privé',
  'help.title-settings': 'Paramètres du serveur',
  'help.about-start':
    'Mujaz publie des bulletins sur l’industrie de l’IA, chaque actu une seule fois. Commencez ici : `/setup`, puis Confirmer. Ce qui change le serveur demande la permission **Gérer le serveur** ; tout le reste est pour tout le monde.',
  'help.about-digest':
    'Un bulletin paraît dans un salon selon un horaire : `daily 09:00,18:00`, `weekdays 08:30`, `weekly mon 09:00`, `hourly`, `every 6h`, ou cinq champs cron. Sans `digest:`, il s’agit de celui de ce salon.',
  'help.about-source': 'Ce qui est lu. Les noms se complètent pendant la saisie.',
  'help.about-news':
    'Pour vous seul : personne d’autre ne voit les réponses. Sous chaque bulletin, des boutons montrent plus d’actus, qui en parle et pourquoi, et en enregistrent une pour vous.',
  'help.about-follow': 'Un bulletin à vous, à votre heure. Autorisez d’abord les messages privés de ce serveur.',
  'help.about-settings': 'Ils valent pour tout le serveur, sauf ce qui est gardé de vous.',
  'help.setup':
    'Prépare votre premier bulletin avec des menus : salon, langue, heure, thèmes, sources ; puis montre un aperçu.',
  'help.status': 'Dit ce qui fonctionne, ce qui ne fonctionne pas, et pourquoi.',
  'help.help': 'Montre cette aide.',
  'help.digest-create':
    'Crée un bulletin. Autres options : fuseau horaire, mots à inclure ou à exclure, noms, alertes, rétrospective de la semaine, autre nom et image.',
  'help.digest-list': 'Montre les bulletins de ce serveur et leur prochaine parution.',
  'help.digest-edit': 'Change ce que vous indiquez et laisse le reste ; `-` vide une liste.',
  'help.digest-preview': 'Montre ce qui serait publié maintenant, et ce qui est écarté et pourquoi.',
  'help.digest-why': 'Dit pourquoi une actu serait publiée ou non.',
  'help.digest-publish': 'Publie maintenant ce qui doit l’être.',
  'help.digest-pause': 'Arrête un bulletin pour un temps.',
  'help.digest-resume': 'Le reprend.',
  'help.digest-delete': 'Le supprime ; vous avez dix minutes pour annuler.',
  'help.source-list': 'Montre ce qui est lu et ce qui ne fonctionne pas.',
  'help.source-add': 'Accepte l’adresse de n’importe quel flux, ou une source du catalogue par son nom.',
  'help.source-packs': 'Choisit des lots du catalogue : laboratoires, presse, recherche et autres.',
  'help.source-test': 'Lit une source maintenant et dit ce qu’elle contient.',
  'help.source-mute': 'Écarte de ce serveur une source de l’installation, ou la rétablit.',
  'help.source-remove': 'Retire une source de ce serveur ; vous avez dix minutes pour annuler.',
  'help.source-import': 'Montre ce qu’ajouterait la liste d’un lecteur de flux (OPML), puis l’ajoute.',
  'help.source-export': 'Donne toutes les sources en un fichier, pour un lecteur de flux ou un autre serveur.',
  'help.news-latest': 'Montre les dernières actus.',
  'help.news-search': 'Trouve des actus par mots, thème, nom, langue et jours.',
  'help.news-story': 'Montre qui a parlé d’une actu et quand ; tapez des mots de son titre.',
  'help.news-ask': 'Répond avec ce que disent les sources.',
  'help.know': 'Dans le menu d’un message, sous Applications : l’actu derrière son lien ou ses mots.',
  'help.follow-topic': 'Suit un thème.',
  'help.follow-name': 'Suit une entreprise, un modèle, un produit ou une personne.',
  'help.follow-list': 'Montre ce que vous suivez et quand cela arrive.',
  'help.follow-remove': 'Cesse de suivre quelque chose.',
  'help.settings-language': 'Dans quelle langue Mujaz répond ici, et comment s’écrivent les nombres.',
  'help.settings-timezone': 'Dans quel fuseau horaire les nouveaux bulletins sont créés.',
  'help.settings-role': 'Quel rôle un bulletin mentionne quand assez de médias parlent d’une actu ; sans rôle, aucun.',
  'help.settings-quiet-hours': 'Quand les alertes attendent le bulletin suivant.',
  'help.settings-feedback': 'Montre ce que Utile et Pas pour moi ont changé au classement, et permet d’y revenir.',
  'help.settings-forget-me': 'Efface ce que Mujaz garde de vous, dans tous les serveurs.',

  'preview.heading': 'Bulletin : {language}, {count, plural, one {# actu} other {# actus}}',
  'preview.sources': 'Sources : {outlets}',
  'shown.thread': 'Fil',
  'shown.tags': 'Tags',
  'shown.messages': '{count, plural, one {# message} other {# messages}}',
}

/** By their English ones, as the commands have them. */
const descriptions: Readonly<Record<string, string>> = {
  'Digests of AI news: make, see, change and post them':
    'Bulletins d’actualité de l’IA : les créer, voir, modifier et publier',
  'Within so many minutes (default 120)': 'En tant de minutes (120 par défaut)',
  'At most so many alerts a day (default 3)': 'Tant d’alertes par jour au plus (3 par défaut)',
  'Post a story at once when so many outlets tell it; 0 for no alerts':
    'Publier une actu aussitôt que tant de médias en parlent ; 0 pour aucune alerte',
  'Where it is posted': 'Où il est publié',
  'Publish an announcement channel’s digests to its followers':
    'Publier les bulletins d’un salon d’annonces chez ses abonnés',
  'Which digest; without it, the one of this channel': 'Quel bulletin ; sans lui, celui de ce salon',
  'No story with one of these words, separated by commas; - for no condition':
    'Aucune actu avec un de ces mots, séparés par des virgules ; - pour aucune condition',
  'Only stories with one of these words, separated by commas; - for no condition':
    'Seules les actus avec un de ces mots, séparés par des virgules ; - pour aucune condition',
  'In which language its stories are told': 'Dans quelle langue ses actus sont racontées',
  'How it looks': 'Sa présentation',
  'Also, or only, stories of these companies, models, people; - for all':
    'Seules les actus de ces entreprises, modèles, personnes ; - pour toutes',
  'With this picture (its https address); - for the bot’s own':
    'Avec cette image (son adresse https) ; - pour celle du bot',
  'Post under this name; - for the bot’s own': 'Publier sous ce nom ; - pour celui du bot',
  'When the review of the week comes, for example weekly sun 18:00; - for none':
    'Quand vient la rétrospective, par exemple weekly sun 18:00 ; - pour aucune',
  'When: daily 09:00,18:00 · weekdays 08:30 · weekly mon 09:00 · hourly · every 6h · cron':
    'Quand : daily 09:00,18:00 · weekdays 08:30 · weekly mon 09:00 · hourly · every 6h · cron',
  'Only these sources, separated by commas; - for all':
    'Seulement ces sources, séparées par des virgules ; - pour toutes',
  'At most so many stories at once': 'Tant d’actus à la fois au plus',
  'Words of its title': 'Des mots de son titre',
  'In which time zone; type a city': 'Dans quel fuseau horaire ; tapez une ville',
  'Only these topics, separated by commas; - for all': 'Seulement ces thèmes, séparés par des virgules ; - pour tous',
  'Post a digest to a channel on a schedule': 'Publier un bulletin dans un salon à heures fixes',
  'Delete a digest': 'Supprimer un bulletin',
  'Change a digest': 'Modifier un bulletin',
  'Which digests this server has, and when they come next': 'Les bulletins de ce serveur et leur prochaine parution',
  'Stop a digest for a while': 'Mettre un bulletin en pause',
  'See what would be posted now, and what was left out and why':
    'Voir ce qui serait publié maintenant, ce qui est écarté et pourquoi',
  'Post now what would be posted': 'Publier maintenant ce qui doit l’être',
  'Take a digest up again': 'Reprendre un bulletin',
  'Why a story would be posted, or why not': 'Pourquoi une actu serait publiée ou non',
  'At which hour of your day': 'À quelle heure de votre journée',
  'The name, in any script': 'Le nom, dans n’importe quelle écriture',
  'Your time zone; type a city': 'Votre fuseau horaire ; tapez une ville',
  'The topic': 'Le thème',
  'A topic or name': 'Un thème ou un nom',
  'A digest of your own by direct message, at your own hour': 'Un bulletin à vous, par message privé, à votre heure',
  'What you follow, and when it comes': 'Ce que vous suivez et quand cela arrive',
  'Follow a company, model, product or person': 'Suivre une entreprise, un modèle, un produit ou une personne',
  'Follow something no longer': 'Ne plus suivre quelque chose',
  'Follow a topic': 'Suivre un thème',
  'What Mujaz does, and how to begin': 'Ce que fait Mujaz et comment commencer',
  'Only stories told in this language': 'Seules les actus racontées dans cette langue',
  'Only stories of this company, model, person …': 'Seules les actus de cette entreprise, ce modèle, cette personne…',
  'Your question': 'Votre question',
  'Of how many days (default: all that is stored)': 'De combien de jours (par défaut : tout ce qui est conservé)',
  'How many': 'Combien',
  'Type words of its title and choose': 'Tapez des mots de son titre et choisissez',
  'Only this topic': 'Seulement ce thème',
  'Words, in any language': 'Des mots, en n’importe quelle langue',
  'AI news, for you alone: the latest, a search, one story, a question':
    'L’actualité de l’IA, pour vous seul : dernières actus, recherche, une actu, une question',
  'Ask a question; the answer is what the sources say': 'Poser une question ; la réponse est ce que disent les sources',
  'The newest stories of this server’s sources': 'Les actus les plus récentes des sources de ce serveur',
  'Find stories by words, topic, name, language and time': 'Trouver des actus par mots, thème, nom, langue et période',
  'One story: who told what and when': 'Une actu : qui a dit quoi et quand',
  'How numbers are written': 'Comment s’écrivent les nombres',
  '22:00-07:00, or off': '22:00-07:00, ou off',
  'The language': 'La langue',
  'Only when so many outlets tell a story (default 3)':
    'Seulement quand tant de médias parlent d’une actu (3 par défaut)',
  'The role': 'Le rôle',
  'Type a city': 'Tapez une ville',
  'Language, time zone, digits, pings and quiet hours of this server; what is kept of you':
    'Langue, fuseau, chiffres, mentions et heures calmes du serveur ; ce qui est gardé de vous',
  'How Useful and Not for me have moved the ranking here, and a way back':
    'Ce que Utile et Pas pour moi ont changé au classement, et comment y revenir',
  'Erase what Mujaz keeps of you, in every server': 'Effacer ce que Mujaz garde de vous, dans tous les serveurs',
  'In which language Mujaz answers here': 'Dans quelle langue Mujaz répond ici',
  'When alerts wait for the next digest': 'Quand les alertes attendent le bulletin suivant',
  'Which role digests may ping; without one, none': 'Quel rôle les bulletins peuvent mentionner ; sans rôle, aucun',
  'In which time zone new digests are set': 'Dans quel fuseau horaire les nouveaux bulletins sont créés',
  'Your first digest in a minute: channel, language, time, topics, sources':
    'Votre premier bulletin en une minute : salon, langue, heure, thèmes, sources',
  'In which language': 'Dans quelle langue',
  'The list as a file': 'La liste sous forme de fichier',
  'How much of it is about AI; its items are filtered accordingly':
    'Quelle part concerne l’IA ; ses articles sont filtrés en conséquence',
  'True (default) leaves it out, False takes it back': 'True (par défaut) l’écarte, False la rétablit',
  'What to call it': 'Comment l’appeler',
  'A source, or the address of any feed': 'Une source, ou l’adresse de n’importe quel flux',
  'Which source; type its name': 'Quelle source ; tapez son nom',
  'The address of a feed (RSS, Atom, JSON Feed), or one of the catalogue by its name':
    'L’adresse d’un flux (RSS, Atom, JSON Feed), ou une source du catalogue par son nom',
  'The list’s address': 'L’adresse de la liste',
  'What is read: list, add, try and remove sources': 'Ce qui est lu : lister, ajouter, essayer et retirer des sources',
  'Read one more feed for this server': 'Lire un flux de plus pour ce serveur',
  'What this server reads, as an OPML file': 'Ce que lit ce serveur, en fichier OPML',
  'Add the sources of an OPML or JSON Lines list; you see first what would be added':
    'Ajouter les sources d’une liste OPML ou JSON Lines, après un aperçu',
  'What this server reads, and whether it works': 'Ce que lit ce serveur, et si cela fonctionne',
  'Leave a source of the installation out for this server, or take it back':
    'Écarter de ce serveur une source de l’installation, ou la rétablir',
  'Choose which packs of the catalogue this server reads': 'Choisir quels lots du catalogue ce serveur lit',
  'Do not read a source for this server any more': 'Ne plus lire une source pour ce serveur',
  'Read a source now and tell what it holds': 'Lire une source maintenant et dire ce qu’elle contient',
  'What works, what does not, and why': 'Ce qui fonctionne, ce qui ne fonctionne pas, et pourquoi',
  'What do we know of this?': 'Que sait-on de cela ?',
}

/** French puts unbreakable spaces before its high signs and inside « »; they are typed as plain ones, since nobody sees the difference in a file. */
function withFrenchSpaces(text: string): string {
  return text.replace(/ (?=[:»])|(?<=«) /g, '\u00a0').replace(/ (?=[;?!])/g, '\u202f')
}

function spaced(all: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(all).map(([key, text]) => [key, withFrenchSpaces(text)]))
}

export const french: Language = {
  code: 'fr',
  name: 'Français',
  locale: 'fr',
  direction: 'ltr',
  discord: {
    locale: 'fr',
    permissions: {
      ViewChannel: 'Voir les salons',
      SendMessages: 'Envoyer des messages',
      SendMessagesInThreads: 'Envoyer des messages dans les fils',
      CreatePublicThreads: 'Créer des fils publics',
      EmbedLinks: 'Intégrer des liens',
      ReadMessageHistory: 'Voir les anciens messages',
      ManageMessages: 'Gérer les messages',
      ManageWebhooks: 'Gérer les webhooks',
    },
    descriptions: spaced(descriptions),
  },
  texts: { ...texts, ...spaced(texts) },
}
