-- what lists look for words in (apps/api/src/platform/has-words.ts): the same expression, found by trigrams
create index task_words on task using gin ((' ' || regexp_replace(search_text, '[^[:alnum:]]+', ' ', 'g') || ' ') gin_trgm_ops);
