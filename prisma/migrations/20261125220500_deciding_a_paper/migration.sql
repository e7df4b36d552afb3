-- AlterTable
ALTER TABLE "conclusion" ADD COLUMN     "signed_sha256" VARCHAR(64),
ADD COLUMN     "signer_id" UUID;

-- CreateTable
CREATE TABLE "paper_move" (
    "id" UUID NOT NULL,
    "conclusion_id" UUID NOT NULL,
    "act" VARCHAR(20) NOT NULL,
    "from_state" VARCHAR(20) NOT NULL,
    "to_state" VARCHAR(20) NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "by_membership_id" UUID,
    "by_name" VARCHAR(260) NOT NULL,
    "post" VARCHAR(500) NOT NULL,
    "words" VARCHAR(2000),
    "text_sha256" VARCHAR(64) NOT NULL,

    CONSTRAINT "paper_move_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "number_book" (
    "id" UUID NOT NULL,
    "issuer_id" UUID NOT NULL,
    "keeper_id" UUID NOT NULL,
    "symbol" VARCHAR(60) NOT NULL,
    "kind" VARCHAR(10) NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,
    "next_number" INTEGER NOT NULL DEFAULT 1,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "number_book_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "number_entry" (
    "id" UUID NOT NULL,
    "book_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "suffix" VARCHAR(4) NOT NULL DEFAULT '',
    "state" VARCHAR(10) NOT NULL,
    "conclusion_id" UUID,
    "note" VARCHAR(500),
    "void_reason" VARCHAR(500),
    "by_name" VARCHAR(260) NOT NULL,
    "by_membership_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "settled_by_name" VARCHAR(260),
    "settled_at" TIMESTAMPTZ(3),

    CONSTRAINT "number_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "review" (
    "id" UUID NOT NULL,
    "conclusion_id" UUID NOT NULL,
    "opened_by_id" UUID NOT NULL,
    "opened_by_name" VARCHAR(260) NOT NULL,
    "note" VARCHAR(2000),
    "silence_agrees" BOOLEAN NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "closes_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "review_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "review_asked" (
    "id" UUID NOT NULL,
    "review_id" UUID NOT NULL,
    "organisation_id" UUID,
    "membership_id" UUID,
    "answer" VARCHAR(20),
    "words" VARCHAR(5000),
    "answered_by_name" VARCHAR(260),
    "answered_at" TIMESTAMPTZ(3),
    "reminded_at" TIMESTAMPTZ(3),

    CONSTRAINT "review_asked_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "review_comment" (
    "id" UUID NOT NULL,
    "review_id" UUID NOT NULL,
    "asked_id" UUID NOT NULL,
    "by_name" VARCHAR(260) NOT NULL,
    "post" VARCHAR(500) NOT NULL,
    "span_start" INTEGER,
    "span_end" INTEGER,
    "quote" VARCHAR(4000),
    "text_sha256" VARCHAR(64) NOT NULL,
    "words" VARCHAR(5000) NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "outcome" VARCHAR(10),
    "outcome_words" VARCHAR(5000),
    "outcome_by_name" VARCHAR(260),
    "outcome_at" TIMESTAMPTZ(3),

    CONSTRAINT "review_comment_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "paper_move_conclusion_id_at_idx" ON "paper_move"("conclusion_id", "at");

-- CreateIndex
CREATE INDEX "paper_move_by_membership_id_idx" ON "paper_move"("by_membership_id");

-- CreateIndex
CREATE INDEX "number_book_keeper_id_idx" ON "number_book"("keeper_id");

-- CreateIndex
CREATE UNIQUE INDEX "number_book_issuer_id_symbol_starts_on_key" ON "number_book"("issuer_id", "symbol", "starts_on");

-- CreateIndex
CREATE UNIQUE INDEX "number_entry_conclusion_id_key" ON "number_entry"("conclusion_id");

-- CreateIndex
CREATE INDEX "number_entry_by_membership_id_idx" ON "number_entry"("by_membership_id");

-- CreateIndex
CREATE UNIQUE INDEX "number_entry_once" ON "number_entry"("book_id", "number", "suffix");

-- CreateIndex
CREATE INDEX "review_conclusion_id_idx" ON "review"("conclusion_id");

-- CreateIndex
CREATE INDEX "review_opened_by_id_idx" ON "review"("opened_by_id");

-- CreateIndex
CREATE INDEX "review_asked_organisation_id_idx" ON "review_asked"("organisation_id");

-- CreateIndex
CREATE INDEX "review_asked_membership_id_idx" ON "review_asked"("membership_id");

-- CreateIndex
CREATE UNIQUE INDEX "review_asked_review_id_organisation_id_key" ON "review_asked"("review_id", "organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "review_asked_review_id_membership_id_key" ON "review_asked"("review_id", "membership_id");

-- CreateIndex
CREATE INDEX "review_comment_review_id_idx" ON "review_comment"("review_id");

-- CreateIndex
CREATE INDEX "review_comment_asked_id_idx" ON "review_comment"("asked_id");

-- CreateIndex
CREATE INDEX "conclusion_signer_id_idx" ON "conclusion"("signer_id");

-- AddForeignKey
ALTER TABLE "conclusion" ADD CONSTRAINT "conclusion_signer_id_fkey" FOREIGN KEY ("signer_id") REFERENCES "membership"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "paper_move" ADD CONSTRAINT "paper_move_conclusion_id_fkey" FOREIGN KEY ("conclusion_id") REFERENCES "conclusion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "paper_move" ADD CONSTRAINT "paper_move_by_membership_id_fkey" FOREIGN KEY ("by_membership_id") REFERENCES "membership"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "number_book" ADD CONSTRAINT "number_book_issuer_id_fkey" FOREIGN KEY ("issuer_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "number_book" ADD CONSTRAINT "number_book_keeper_id_fkey" FOREIGN KEY ("keeper_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "number_entry" ADD CONSTRAINT "number_entry_book_id_fkey" FOREIGN KEY ("book_id") REFERENCES "number_book"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "number_entry" ADD CONSTRAINT "number_entry_conclusion_id_fkey" FOREIGN KEY ("conclusion_id") REFERENCES "conclusion"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "number_entry" ADD CONSTRAINT "number_entry_by_membership_id_fkey" FOREIGN KEY ("by_membership_id") REFERENCES "membership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review" ADD CONSTRAINT "review_conclusion_id_fkey" FOREIGN KEY ("conclusion_id") REFERENCES "conclusion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review" ADD CONSTRAINT "review_opened_by_id_fkey" FOREIGN KEY ("opened_by_id") REFERENCES "membership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_asked" ADD CONSTRAINT "review_asked_review_id_fkey" FOREIGN KEY ("review_id") REFERENCES "review"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_asked" ADD CONSTRAINT "review_asked_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_asked" ADD CONSTRAINT "review_asked_membership_id_fkey" FOREIGN KEY ("membership_id") REFERENCES "membership"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_comment" ADD CONSTRAINT "review_comment_review_id_fkey" FOREIGN KEY ("review_id") REFERENCES "review"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_comment" ADD CONSTRAINT "review_comment_asked_id_fkey" FOREIGN KEY ("asked_id") REFERENCES "review_asked"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "number_book" ADD CONSTRAINT number_book_kind CHECK (kind IN ('year', 'term'));
ALTER TABLE "number_book" ADD CONSTRAINT number_book_days CHECK (starts_on <= ends_on AND next_number BETWEEN 1 AND 99999);
ALTER TABLE "number_entry" ADD CONSTRAINT number_entry_state CHECK (
  state IN ('reserved', 'given', 'void') AND (state = 'given') = (conclusion_id IS NOT NULL)
  AND (state <> 'void' OR void_reason IS NOT NULL) AND number BETWEEN 1 AND 99999);
ALTER TABLE "review_asked" ADD CONSTRAINT review_asked_who CHECK ((organisation_id IS NULL) <> (membership_id IS NULL));
ALTER TABLE "review_asked" ADD CONSTRAINT review_asked_answer CHECK (
  (answer IS NULL OR answer IN ('agree', 'agree-with-words', 'disagree')) AND (answer IS NULL) = (answered_at IS NULL));
ALTER TABLE "review_comment" ADD CONSTRAINT review_comment_span CHECK (
  (span_start IS NULL) = (span_end IS NULL) AND (span_start IS NULL) = (quote IS NULL)
  AND (span_start IS NULL OR 0 <= span_start AND span_start < span_end));
ALTER TABLE "review_comment" ADD CONSTRAINT review_comment_outcome CHECK (
  (outcome IS NULL OR outcome IN ('taken', 'explained')) AND (outcome IS NULL) = (outcome_at IS NULL));
ALTER TABLE "review" ADD CONSTRAINT review_times CHECK (opened_at < closes_at);
-- a draft is asked about in one round at a time
CREATE UNIQUE INDEX review_open_once ON "review" (conclusion_id) WHERE closed_at IS NULL;

-- A number once in the book stays there: a held one is given or made void, and what was given or void stays so.
CREATE FUNCTION keep_number_entry() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF OLD.state <> 'reserved' THEN
    RAISE EXCEPTION 'number % was given or made void', OLD.number USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF TG_OP = 'DELETE' OR (NEW.book_id, NEW.number, NEW.suffix) IS DISTINCT FROM (OLD.book_id, OLD.number, OLD.suffix) THEN
    RAISE EXCEPTION 'number % stays in its book', OLD.number USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_number_entry BEFORE UPDATE OR DELETE ON "number_entry"
  FOR EACH ROW EXECUTE FUNCTION keep_number_entry();

-- The steps of a paper, whatever the application says: no step is skipped, nothing changes under a signature, and what
-- was signed is what is issued.
CREATE FUNCTION keep_paper_steps() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NEW.state <> OLD.state AND (OLD.state || ' ' || NEW.state) NOT IN (
      'draft in-review', 'in-review draft', 'draft submitted', 'submitted draft', 'submitted signed', 'draft signed',
      'signed draft', 'signed issued', 'draft issued') THEN
    RAISE EXCEPTION 'paper % cannot go from % to %', OLD.id, OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.state = 'issued' AND OLD.state = 'draft' AND NEW.origin = 'written' THEN
    RAISE EXCEPTION 'paper % was written here and is issued only when signed', OLD.id USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.state = 'signed' AND NEW.signed_sha256 IS DISTINCT FROM NEW.text_sha256 THEN
    RAISE EXCEPTION 'paper % is signed as it reads', OLD.id USING ERRCODE = 'check_violation';
  END IF;
  IF OLD.state IN ('submitted', 'signed') AND NEW.state <> 'draft' AND (
      (NEW.text, NEW.text_sha256, NEW.manuscript, NEW.subject, NEW.form, NEW.symbol, NEW.place, NEW.issuer_id, NEW.sensitivity)
        IS DISTINCT FROM
      (OLD.text, OLD.text_sha256, OLD.manuscript, OLD.subject, OLD.form, OLD.symbol, OLD.place, OLD.issuer_id, OLD.sensitivity)
      OR (NEW.state = OLD.state OR NEW.state = 'issued') AND
        (NEW.signer_authority, NEW.signer_post, NEW.signer_name) IS DISTINCT FROM
        (OLD.signer_authority, OLD.signer_post, OLD.signer_name)) THEN
    RAISE EXCEPTION 'paper % is under signature', OLD.id USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_paper_steps BEFORE UPDATE ON "conclusion" FOR EACH ROW EXECUTE FUNCTION keep_paper_steps();
