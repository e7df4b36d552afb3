-- similarity of texts, to find what was asked before; a trusted extension: the owner of a database may create it
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- CreateTable
CREATE TABLE "proposal" (
    "id" UUID NOT NULL,
    "territory_id" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "search_text" TEXT NOT NULL,
    "field" VARCHAR(120),
    "source" VARCHAR(10) NOT NULL,
    "meeting_id" UUID,
    "letter_number" VARCHAR(60),
    "letter_on" DATE,
    "raised_on" DATE NOT NULL,
    "addressed_to_id" UUID,
    "keeper_id" UUID NOT NULL,
    "entered_by_id" UUID NOT NULL,
    "round" INTEGER NOT NULL DEFAULT 1,
    "first_due_on" DATE NOT NULL,
    "due_on" DATE NOT NULL,
    "joined_into_id" UUID,
    "joined_at" TIMESTAMPTZ(3),
    "withdrawn_at" TIMESTAMPTZ(3),
    "soon_told_for" DATE,
    "late_told_for" DATE,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "proposal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "proposal_asker" (
    "id" UUID NOT NULL,
    "proposal_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "held_by_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,

    CONSTRAINT "proposal_asker_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "proposal_move" (
    "id" UUID NOT NULL,
    "proposal_id" UUID NOT NULL,
    "act" VARCHAR(14) NOT NULL,
    "round" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "by_name" VARCHAR(260) NOT NULL,
    "post" VARCHAR(500) NOT NULL,
    "organisation_id" UUID,
    "words" TEXT,

    CONSTRAINT "proposal_move_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "proposal_agenda" (
    "proposal_id" UUID NOT NULL,
    "agenda_item_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "by_name" VARCHAR(260) NOT NULL,

    CONSTRAINT "proposal_agenda_pkey" PRIMARY KEY ("proposal_id","agenda_item_id")
);

-- CreateTable
CREATE TABLE "answer" (
    "id" UUID NOT NULL,
    "territory_id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "kind" VARCHAR(10) NOT NULL,
    "words" TEXT,
    "letter_number" VARCHAR(60),
    "letter_on" DATE,
    "until" DATE,
    "forward_to_id" UUID,
    "conclusion_id" UUID,
    "item_id" UUID,
    "task_id" UUID,
    "span_start" INTEGER,
    "span_end" INTEGER,
    "quote" TEXT,
    "state" VARCHAR(10) NOT NULL DEFAULT 'draft',
    "return_reason" VARCHAR(2000),
    "prepared_by_id" UUID NOT NULL,
    "prepared_name" VARCHAR(260) NOT NULL,
    "submitted_at" TIMESTAMPTZ(3),
    "published_at" TIMESTAMPTZ(3),
    "published_by" VARCHAR(260),
    "published_on" DATE,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "answer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "answer_link" (
    "answer_id" UUID NOT NULL,
    "proposal_id" UUID NOT NULL,
    "round" INTEGER NOT NULL,

    CONSTRAINT "answer_link_pkey" PRIMARY KEY ("answer_id","proposal_id")
);

-- CreateTable
CREATE TABLE "proposal_file" (
    "file_id" UUID NOT NULL,
    "proposal_id" UUID,
    "answer_id" UUID,
    "ordinal" INTEGER NOT NULL,

    CONSTRAINT "proposal_file_pkey" PRIMARY KEY ("file_id")
);

-- CreateIndex
CREATE INDEX "proposal_territory_id_raised_on_idx" ON "proposal"("territory_id", "raised_on");

-- CreateIndex
CREATE INDEX "proposal_addressed_to_id_idx" ON "proposal"("addressed_to_id");

-- CreateIndex
CREATE INDEX "proposal_keeper_id_idx" ON "proposal"("keeper_id");

-- CreateIndex
CREATE INDEX "proposal_entered_by_id_idx" ON "proposal"("entered_by_id");

-- CreateIndex
CREATE INDEX "proposal_joined_into_id_idx" ON "proposal"("joined_into_id");

-- CreateIndex
CREATE INDEX "proposal_meeting_id_idx" ON "proposal"("meeting_id");

-- CreateIndex
CREATE INDEX "proposal_due_on_idx" ON "proposal"("due_on");

-- CreateIndex
CREATE INDEX "proposal_search_text_idx" ON "proposal" USING GIN ("search_text" gin_trgm_ops);

-- CreateIndex
CREATE UNIQUE INDEX "proposal_territory_id_year_number_key" ON "proposal"("territory_id", "year", "number");

-- CreateIndex
CREATE INDEX "proposal_asker_organisation_id_idx" ON "proposal_asker"("organisation_id");

-- CreateIndex
CREATE INDEX "proposal_asker_held_by_id_idx" ON "proposal_asker"("held_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "proposal_asker_proposal_id_organisation_id_key" ON "proposal_asker"("proposal_id", "organisation_id");

-- CreateIndex
CREATE INDEX "proposal_move_proposal_id_at_idx" ON "proposal_move"("proposal_id", "at");

-- CreateIndex
CREATE INDEX "proposal_move_organisation_id_idx" ON "proposal_move"("organisation_id");

-- CreateIndex
CREATE INDEX "proposal_agenda_agenda_item_id_idx" ON "proposal_agenda"("agenda_item_id");

-- CreateIndex
CREATE INDEX "answer_body_id_state_idx" ON "answer"("body_id", "state");

-- CreateIndex
CREATE INDEX "answer_forward_to_id_idx" ON "answer"("forward_to_id");

-- CreateIndex
CREATE INDEX "answer_conclusion_id_idx" ON "answer"("conclusion_id");

-- CreateIndex
CREATE INDEX "answer_item_id_idx" ON "answer"("item_id");

-- CreateIndex
CREATE INDEX "answer_task_id_idx" ON "answer"("task_id");

-- CreateIndex
CREATE INDEX "answer_link_proposal_id_idx" ON "answer_link"("proposal_id");

-- CreateIndex
CREATE INDEX "proposal_file_proposal_id_idx" ON "proposal_file"("proposal_id");

-- CreateIndex
CREATE INDEX "proposal_file_answer_id_idx" ON "proposal_file"("answer_id");

-- AddForeignKey
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_addressed_to_id_fkey" FOREIGN KEY ("addressed_to_id") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_keeper_id_fkey" FOREIGN KEY ("keeper_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_entered_by_id_fkey" FOREIGN KEY ("entered_by_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_joined_into_id_fkey" FOREIGN KEY ("joined_into_id") REFERENCES "proposal"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal_asker" ADD CONSTRAINT "proposal_asker_proposal_id_fkey" FOREIGN KEY ("proposal_id") REFERENCES "proposal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal_asker" ADD CONSTRAINT "proposal_asker_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal_asker" ADD CONSTRAINT "proposal_asker_held_by_id_fkey" FOREIGN KEY ("held_by_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal_move" ADD CONSTRAINT "proposal_move_proposal_id_fkey" FOREIGN KEY ("proposal_id") REFERENCES "proposal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal_move" ADD CONSTRAINT "proposal_move_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal_agenda" ADD CONSTRAINT "proposal_agenda_proposal_id_fkey" FOREIGN KEY ("proposal_id") REFERENCES "proposal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal_agenda" ADD CONSTRAINT "proposal_agenda_agenda_item_id_fkey" FOREIGN KEY ("agenda_item_id") REFERENCES "agenda_item"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answer" ADD CONSTRAINT "answer_body_id_fkey" FOREIGN KEY ("body_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answer" ADD CONSTRAINT "answer_forward_to_id_fkey" FOREIGN KEY ("forward_to_id") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answer" ADD CONSTRAINT "answer_conclusion_id_fkey" FOREIGN KEY ("conclusion_id") REFERENCES "conclusion"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answer" ADD CONSTRAINT "answer_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "item"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answer" ADD CONSTRAINT "answer_task_id_fkey" FOREIGN KEY ("task_id") REFERENCES "task"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answer_link" ADD CONSTRAINT "answer_link_answer_id_fkey" FOREIGN KEY ("answer_id") REFERENCES "answer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answer_link" ADD CONSTRAINT "answer_link_proposal_id_fkey" FOREIGN KEY ("proposal_id") REFERENCES "proposal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal_file" ADD CONSTRAINT "proposal_file_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "stored_file"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal_file" ADD CONSTRAINT "proposal_file_proposal_id_fkey" FOREIGN KEY ("proposal_id") REFERENCES "proposal"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal_file" ADD CONSTRAINT "proposal_file_answer_id_fkey" FOREIGN KEY ("answer_id") REFERENCES "answer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "proposal" ADD CONSTRAINT proposal_source CHECK (source IN ('report', 'meeting', 'letter', 'own'));
ALTER TABLE "proposal" ADD CONSTRAINT proposal_joined CHECK (
  joined_into_id <> id AND (joined_into_id IS NULL) = (joined_at IS NULL));
ALTER TABLE "proposal" ADD CONSTRAINT proposal_round CHECK (round >= 1 AND due_on >= first_due_on);
ALTER TABLE "proposal_move" ADD CONSTRAINT proposal_move_act CHECK (act IN ('raise', 'raise-again', 'clarify', 'explain',
  'agree', 'dissatisfied', 'withdraw', 'join', 'split', 'agenda', 'off-agenda', 'address', 'correct', 'answer', 'forward'));
ALTER TABLE "answer" ADD CONSTRAINT answer_kind
  CHECK (kind IN ('written', 'task', 'study', 'outside', 'refused', 'general'));
ALTER TABLE "answer" ADD CONSTRAINT answer_state CHECK (state IN ('draft', 'submitted', 'published')
  AND (state = 'published') = (published_at IS NOT NULL) AND (published_at IS NULL) = (published_on IS NULL)
  AND (state <> 'submitted' OR submitted_at IS NOT NULL));
-- what a kind of answer cannot do without
ALTER TABLE "answer" ADD CONSTRAINT answer_whole CHECK (
  (kind <> 'written' OR conclusion_id IS NOT NULL OR (letter_number IS NOT NULL AND letter_on IS NOT NULL))
  AND (kind <> 'task' OR conclusion_id IS NOT NULL) AND (kind <> 'refused' OR words IS NOT NULL OR quote IS NOT NULL)
  AND (words IS NOT NULL OR quote IS NOT NULL));
ALTER TABLE "answer" ADD CONSTRAINT answer_quote CHECK ((conclusion_id IS NULL) = (quote IS NULL)
  AND (quote IS NULL) = (span_start IS NULL) AND (span_start IS NULL) = (span_end IS NULL) AND span_start < span_end);
ALTER TABLE "proposal_file" ADD CONSTRAINT proposal_file_of CHECK ((proposal_id IS NULL) <> (answer_id IS NULL));

-- A joined proposal stands under one that is joined into none, of the same territory.
CREATE FUNCTION keep_proposals_flat() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NEW.joined_into_id IS NOT NULL AND (
    EXISTS (SELECT 1 FROM proposal p WHERE p.id = NEW.joined_into_id
      AND (p.joined_into_id IS NOT NULL OR p.territory_id <> NEW.territory_id))
    OR EXISTS (SELECT 1 FROM proposal p WHERE p.joined_into_id = NEW.id)) THEN
    RAISE EXCEPTION 'a proposal is joined into one that stands by itself' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER proposal_flat BEFORE INSERT OR UPDATE OF joined_into_id ON "proposal"
  FOR EACH ROW EXECUTE FUNCTION keep_proposals_flat();

-- What was answered stays answered, word for word.
CREATE FUNCTION refuse_rewriting_answer() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF OLD.state = 'published' THEN
    RAISE EXCEPTION 'a published answer stays as it is' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER answer_kept BEFORE UPDATE OR DELETE ON "answer"
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting_answer();
CREATE FUNCTION refuse_unlinking_answer() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM answer a WHERE a.id = OLD.answer_id AND a.state = 'published') THEN
    RAISE EXCEPTION 'a published answer stays as it is' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER answer_link_kept BEFORE UPDATE OR DELETE ON "answer_link"
  FOR EACH ROW EXECUTE FUNCTION refuse_unlinking_answer();
CREATE TRIGGER answer_file_kept BEFORE UPDATE OR DELETE ON "proposal_file"
  FOR EACH ROW EXECUTE FUNCTION refuse_unlinking_answer();
