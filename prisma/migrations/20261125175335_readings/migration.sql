-- AlterTable
ALTER TABLE "conclusion" ADD COLUMN     "file_id" UUID;

-- CreateTable
CREATE TABLE "suggestion" (
    "id" UUID NOT NULL,
    "conclusion_id" UUID NOT NULL,
    "ref" VARCHAR(60) NOT NULL,
    "span_start" INTEGER NOT NULL,
    "span_end" INTEGER NOT NULL,
    "force" VARCHAR(12) NOT NULL,
    "output" VARCHAR(300),
    "wants_paper" BOOLEAN NOT NULL DEFAULT false,
    "answers_proposal" BOOLEAN NOT NULL DEFAULT false,
    "deadline" JSONB NOT NULL,
    "addresses" JSONB NOT NULL,
    "why" JSONB NOT NULL,
    "state" VARCHAR(12) NOT NULL DEFAULT 'open',
    "task_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "suggestion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "suggestion_act" (
    "id" UUID NOT NULL,
    "conclusion_id" UUID NOT NULL,
    "membership_id" UUID NOT NULL,
    "act" VARCHAR(12) NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "before" JSONB NOT NULL,
    "after" JSONB NOT NULL,
    "made_ids" UUID[],
    "undone_at" TIMESTAMPTZ(3),

    CONSTRAINT "suggestion_act_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk_presence" (
    "conclusion_id" UUID NOT NULL,
    "membership_id" UUID NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "desk_presence_pkey" PRIMARY KEY ("conclusion_id","membership_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "suggestion_task_id_key" ON "suggestion"("task_id");

-- CreateIndex
CREATE INDEX "suggestion_conclusion_id_span_start_id_idx" ON "suggestion"("conclusion_id", "span_start", "id");

-- CreateIndex
CREATE INDEX "suggestion_act_conclusion_id_membership_id_id_idx" ON "suggestion_act"("conclusion_id", "membership_id", "id");

-- CreateIndex
CREATE INDEX "suggestion_act_membership_id_idx" ON "suggestion_act"("membership_id");

-- CreateIndex
CREATE INDEX "desk_presence_membership_id_idx" ON "desk_presence"("membership_id");

-- CreateIndex
CREATE UNIQUE INDEX "conclusion_file_id_key" ON "conclusion"("file_id");

-- AddForeignKey
ALTER TABLE "conclusion" ADD CONSTRAINT "conclusion_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "stored_file"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "suggestion" ADD CONSTRAINT "suggestion_conclusion_id_fkey" FOREIGN KEY ("conclusion_id") REFERENCES "conclusion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "suggestion" ADD CONSTRAINT "suggestion_task_id_fkey" FOREIGN KEY ("task_id") REFERENCES "task"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "suggestion_act" ADD CONSTRAINT "suggestion_act_conclusion_id_fkey" FOREIGN KEY ("conclusion_id") REFERENCES "conclusion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "suggestion_act" ADD CONSTRAINT "suggestion_act_membership_id_fkey" FOREIGN KEY ("membership_id") REFERENCES "membership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk_presence" ADD CONSTRAINT "desk_presence_conclusion_id_fkey" FOREIGN KEY ("conclusion_id") REFERENCES "conclusion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk_presence" ADD CONSTRAINT "desk_presence_membership_id_fkey" FOREIGN KEY ("membership_id") REFERENCES "membership"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What follows is written by hand.

-- "accepted" is not stored: a suggestion is accepted while it has its task.
ALTER TABLE "suggestion" ADD CONSTRAINT suggestion_state CHECK (state IN ('open', 'rejected', 'merged'));
ALTER TABLE "suggestion" ADD CONSTRAINT suggestion_span CHECK (span_start >= 0 AND span_end > span_start);
ALTER TABLE "suggestion_act" ADD CONSTRAINT suggestion_act_known
  CHECK (act IN ('update', 'accept', 'reject', 'reopen', 'split', 'merge'));

-- Which sentences were taken for work, and which were not, is frozen with the paper.
CREATE TRIGGER suggestion_frozen BEFORE INSERT OR UPDATE OR DELETE ON "suggestion"
  FOR EACH ROW EXECUTE FUNCTION refuse_part_of_issued_conclusion();
CREATE TRIGGER suggestion_act_frozen BEFORE INSERT OR UPDATE OR DELETE ON "suggestion_act"
  FOR EACH ROW EXECUTE FUNCTION refuse_part_of_issued_conclusion();
