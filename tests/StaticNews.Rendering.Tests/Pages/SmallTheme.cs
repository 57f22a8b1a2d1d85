namespace StaticNews.Rendering.Tests.Pages;

/// <summary>A theme of few words that shows every view, so that goldens show what the program gives rather than what a designer makes of it.</summary>
internal static class SmallTheme
{
    public const string Text = """
        -- theme/layouts/base.scriban --
        <html lang="{{ site.language }}"><head><title>{{ head.title }}</title>
        {{~ if head.description ~}}
        <meta name="description" content="{{ head.description }}">
        {{~ end ~}}
        {{~ if head.robots ~}}
        <meta name="robots" content="{{ head.robots }}">
        {{~ end ~}}
        {{~ if head.canonical ~}}
        <link rel="canonical" href="{{ head.canonical }}">
        {{~ end ~}}
        {{~ if head.og ~}}
        <meta property="og:title" content="{{ head.og.title }}"><meta property="og:type" content="{{ head.og.type }}"><meta property="og:image" content="{{ head.og.image }}">
        {{~ end ~}}
        {{~ if head.article ~}}
        <meta property="article:published_time" content="{{ head.article.published }}"><meta property="article:modified_time" content="{{ head.article.modified }}">
        {{~ for tag in head.article.tags ~}}
        <meta property="article:tag" content="{{ tag }}">
        {{~ end; end ~}}
        {{~ for feed in head.feeds ~}}
        <link rel="alternate" type="{{ feed.type }}" title="{{ feed.title }}" href="{{ feed.url }}">
        {{~ end ~}}
        <link rel="stylesheet" href="{{ asset 'css/site.css' }}">
        {{~ if head.json_ld ~}}
        <script type="application/ld+json">{{ head.json_ld }}</script>
        {{~ end ~}}
        </head><body class="{{ page.kind }}">
        <nav>{{ for link in site.categories }}<a href="{{ link.url }}">{{ link.title }}</a>{{ end }}</nav>
        {{ content }}
        </body></html>
        -- theme/layouts/article.scriban --
        {{ capture content }}
        <p class="way">{{ for step in page.breadcrumbs }}<a href="{{ step.url }}">{{ step.title }}</a>{{ end }}</p>
        <h1>{{ page.title }}</h1>
        <p>{{ page.kicker }} {{ page.category.title }} {{ page.location }} {{ t 'minutes' page.reading_minutes }} {{ page.type }}</p>
        <time datetime="{{ page.date.iso }}">{{ page.date.long }}; {{ page.date.weekday }}</time>
        {{~ if page.updated ~}}
        <time datetime="{{ page.updated.iso }}">{{ page.updated.short }}, {{ page.updated.time }}</time>
        {{~ end ~}}
        {{~ for author in page.authors ~}}
        <a rel="author" href="{{ author.url }}">{{ author.name }}, {{ author.role }}: {{ author.bio }}</a>
        {{~ end ~}}
        {{~ if page.image ~}}
        <img src="{{ page.image.src }}" width="{{ page.image.width }}" alt="{{ page.image.alt }}" data-focus="{{ page.image.focus?.x }}">
        {{~ end ~}}
        <div class="body">{{ page.body }}</div>
        {{~ for correction in page.corrections ~}}
        <p>{{ correction.date.day }}: {{ correction.text }}</p>
        {{~ end ~}}
        {{~ if page.sponsor ~}}
        <p>{{ page.sponsor.label }} {{ page.sponsor.name }} {{ page.sponsor.erid }}</p>
        {{~ end ~}}
        {{~ if page.source ~}}
        <p><a href="{{ page.source.url }}">{{ page.source.name }}</a></p>
        {{~ end ~}}
        {{~ if page.story ~}}
        <p><a href="{{ page.story.url }}">{{ page.story.title }}</a> {{ page.story.summary }} {{ page.story.previous?.title }} {{ page.story.next?.title }}</p>
        {{~ end ~}}
        {{~ for tag in page.tags ~}}
        <a rel="tag" href="{{ tag.url }}">{{ tag.title }}</a>
        {{~ end ~}}
        {{~ for card in page.related; include 'partials/card' card; end ~}}
        <p>{{ page.extra.mood }}{{ page.extra.nothing }}</p>
        {{ end }}{{ include 'layouts/base' }}
        -- theme/layouts/listing.scriban --
        {{ capture content }}<h1>{{ page.title }}</h1><p>{{ page.description }} {{ page.number }}</p>
        {{~ if page.author ~}}
        <p>{{ page.author.role }} {{ page.author.email }}</p>{{ page.author.body }}
        {{~ end ~}}
        {{~ if page.story ~}}
        <p>{{ page.story.summary }}</p>{{ page.story.body }}
        {{~ end ~}}
        {{~ for card in page.cards; include 'partials/card' card; end ~}}
        {{~ if page.older ~}}<a rel="prev" href="{{ page.older }}"></a>{{ end ~}}
        {{~ if page.newer ~}}<a rel="next" href="{{ page.newer }}"></a>{{ end ~}}
        <a href="{{ page.feed }}">RSS</a>{{ end }}{{ include 'layouts/base' }}
        -- theme/layouts/front.scriban --
        {{ capture content }}{{ if page.lead; include 'partials/card' page.lead; end }}
        {{~ for block in page.blocks ~}}
        <section><h2><a href="{{ block.url }}">{{ block.title }}</a></h2>{{ for card in block.cards; include 'partials/card' card; end }}</section>
        {{~ end ~}}
        {{ end }}{{ include 'layouts/base' }}
        -- theme/layouts/archive.scriban --
        {{ capture content }}{{ for year in page.years }}<h2><a href="{{ year.url }}">{{ year.title }} ({{ year.count }})</a></h2>{{ for month in year.months }}<a href="{{ month.url }}">{{ month.title }} ({{ month.count }})</a>{{ end }}{{ end }}{{ end }}{{ include 'layouts/base' }}
        -- theme/layouts/archive_year.scriban --
        {{ capture content }}<h1>{{ page.title }}</h1>{{ for month in page.months }}<a href="{{ month.url }}">{{ month.title }}</a>{{ end }}{{ end }}{{ include 'layouts/base' }}
        -- theme/layouts/archive_month.scriban --
        {{ capture content }}<h1>{{ page.title }}</h1>{{ for day in page.days }}<h2><a href="{{ day.url }}">{{ day.title }}</a></h2>{{ for card in day.cards; include 'partials/card' card; end }}{{ end }}
        {{~ if page.older ~}}<a rel="prev" href="{{ page.older }}"></a>{{ end ~}}
        {{ end }}{{ include 'layouts/base' }}
        -- theme/layouts/archive_day.scriban --
        {{ capture content }}<h1>{{ page.title }}</h1>{{ for card in page.cards; include 'partials/card' card; end }}{{ end }}{{ include 'layouts/base' }}
        -- theme/layouts/topics.scriban --
        {{ capture content }}<h1>{{ page.title }}</h1>{{ for topic in page.topics }}<a href="{{ topic.url }}">{{ topic.title }} ({{ topic.count }})</a>{{ end }}{{ end }}{{ include 'layouts/base' }}
        -- theme/layouts/page.scriban --
        {{ capture content }}<h1>{{ page.title }}</h1>{{ page.body }}{{ end }}{{ include 'layouts/base' }}
        -- theme/layouts/corrections.scriban --
        {{ capture content }}<h1>{{ page.title }}</h1>{{ for item in page.items }}<p>{{ item.date.day }}: {{ item.text }}</p>{{ include 'partials/card' item.article; end }}{{ for month in page.months }}<a href="{{ month.url }}">{{ month.title }} ({{ month.count }})</a>{{ end }}{{ end }}{{ include 'layouts/base' }}
        -- theme/layouts/history.scriban --
        {{ capture content }}<h1>{{ page.title }}</h1><a href="{{ page.article.url }}">{{ page.article.title }}</a>{{ for revision in page.revisions }}<h2>{{ revision.date.long }}</h2>{{ for passage in revision.passages }}<p>{{ passage.kind }}{{ for run in passage.runs }} {{ run.fate }}: {{ run.text }}{{ end }}</p>{{ end }}{{ end }}{{ end }}{{ include 'layouts/base' }}
        -- theme/layouts/not_found.scriban --
        {{ capture content }}<h1>{{ page.title }}</h1>{{ for card in page.latest; include 'partials/card' card; end }}{{ end }}{{ include 'layouts/base' }}
        -- theme/layouts/lite_article.scriban --
        <html><body><h1>{{ page.title }}</h1>{{ page.body }}<a href="{{ page.url }}">{{ head.canonical }}</a>{{ for link in page.related }}<a href="{{ link.url }}">{{ link.title }}</a>{{ end }}</body></html>
        -- theme/layouts/lite_front.scriban --
        <html><body>{{ for link in page.items }}<a href="{{ link.url }}">{{ link.title }}</a>{{ end }}</body></html>
        -- theme/layouts/search.scriban --
        {{ capture content }}<h1>{{ page.title }}</h1>{{ page.older_shards }} {{ page.recent_shards }}{{ for category in page.categories }}<p>{{ category.value }}: {{ category.title }}</p>{{ end; for year in page.years }}<a href="{{ year.url }}">{{ year.title }}</a>{{ end }}{{ end }}{{ include 'layouts/base' }}
        -- theme/layouts/offline.scriban --
        {{ capture content }}<h1>{{ page.title }}</h1>{{ end }}{{ include 'layouts/base' }}
        -- theme/layouts/withdrawn.scriban --
        {{ capture content }}<h1>{{ page.title }}</h1>{{ end }}{{ include 'layouts/base' }}
        -- theme/layouts/redirect.scriban --
        <html><head><title>{{ page.title }}</title><link rel="canonical" href="{{ head.canonical }}"><meta http-equiv="refresh" content="0; url={{ page.to }}"></head><body><a href="{{ page.to }}">{{ page.absolute_to }}</a></body></html>
        -- theme/partials/card.scriban --
        <article><a href="{{ $1.url }}">{{ $1.title }}</a> {{ $1.kicker }} {{ $1.category.title }} {{ $1.date.day }} {{ $1.lead }}{{ if $1.image }}<img src="{{ $1.image.src }}" alt="{{ $1.image.alt }}">{{ end }}{{ $1.sponsor_label }}{{ if $1.has_video }} video{{ end }}{{ if $1.live }} live{{ end }}</article>
        -- theme/partials/body/figure.scriban --
        <figure><img src="{{ part.src }}" width="{{ part.width }}" height="{{ part.height }}" alt="{{ part.alt }}"{{ if part.lazy }} loading="lazy"{{ end }}><figcaption>{{ part.caption }} {{ part.credit }}</figcaption></figure>
        -- theme/partials/body/gallery.scriban --
        <div class="gallery">{{ for image in part.images }}<img src="{{ image.src }}" alt="{{ image.alt }}">{{ end }}</div>
        -- theme/partials/body/video.scriban --
        <video src="{{ part.src }}" title="{{ part.caption }}" data-type="{{ part.type }}" data-size="{{ part.size }}">{{ for track in part.tracks }}{{ track.language }}: {{ track.src }}{{ end }}{{ part.duration }}{{ part.transcript }}</video>
        -- theme/partials/body/embed.scriban --
        <a class="embed {{ part.shape }}" href="{{ part.page_url }}" data-player="{{ part.player_url }}">{{ if part.poster }}<img src="{{ part.poster.src }}" alt="">{{ end }}{{ part.provider }}: {{ part.caption }}</a>
        -- theme/partials/body/audio.scriban --
        <audio src="{{ part.src }}" title="{{ part.caption }}"></audio>
        -- theme/partials/body/document.scriban --
        <a class="document" href="{{ part.src }}">{{ part.caption }} {{ part.extension }} {{ part.size }}</a>
        -- theme/partials/body/map.scriban --
        <a class="map" href="{{ part.src }}">{{ part.caption }}</a>
        -- theme/partials/body/read_also.scriban --
        <aside>{{ part.label }} {{ include 'partials/card' part.card }}</aside>
        -- theme/partials/body/quote.scriban --
        <blockquote>{{ part.body }}<cite>{{ part.attribution }}</cite></blockquote>
        -- theme/partials/body/correction.scriban --
        <aside class="correction">{{ part.title }}{{ part.body }}</aside>
        -- theme/partials/body/factbox.scriban --
        <aside class="factbox"><h2>{{ part.title }}</h2>{{ part.body }}</aside>
        -- theme/partials/body/timeline.scriban --
        <aside class="timeline">{{ part.body }}</aside>
        -- theme/partials/body/warning.scriban --
        <aside class="warning">{{ part.body }}</aside>
        -- theme/partials/body/live.scriban --
        <section id="{{ part.id }}"><time datetime="{{ part.date.iso }}">{{ part.date.time }}</time><h2>{{ part.title }}</h2>{{ part.body }}</section>
        -- theme/css/site.css --
        body { color: black }
        -- theme/locales/ru.yml --
        home: Главная
        archive: Архив
        tags: Темы
        authors: Авторы
        stories: Сюжеты
        corrections: Исправления
        history: Что изменилось
        not_found: Такой страницы нет
        offline: Нет сети
        withdrawn: Материал снят
        search: Поиск
        search_description: Поиск по всем материалам
        photo: Фото
        map: Карта
        units:
          m: м
          km: км
        newsroom: Редакция
        page_number: "страница {n}"
        locale: ru_RU
        date_long: "{day} {month} {year}, {time}"
        date_day: "{day} {month} {year}"
        date_short: "{day} {month}"
        month_year: "{month} {year}"
        minutes:
          one: "{n} минута"
          few: "{n} минуты"
          many: "{n} минут"
          other: "{n} минуты"
        types:
          analysis: Анализ
          opinion: Мнение
          interview: Интервью
          review: Рецензия
          explainer: Разбор
          live: Онлайн
        sizes:
          bytes: Б
          kilobytes: КБ
          megabytes: МБ
          gigabytes: ГБ
          decimal: ","
        months:
          1: января
          2: февраля
          3: марта
          4: апреля
          5: мая
          6: июня
          7: июля
          8: августа
          9: сентября
          10: октября
          11: ноября
          12: декабря
        months_standalone:
          1: Январь
          2: Февраль
          3: Март
          4: Апрель
          5: Май
          6: Июнь
          7: Июль
          8: Август
          9: Сентябрь
          10: Октябрь
          11: Ноябрь
          12: Декабрь
        weekdays:
          1: понедельник
          2: вторник
          3: среда
          4: четверг
          5: пятница
          6: суббота
          7: воскресенье

        """;
}
