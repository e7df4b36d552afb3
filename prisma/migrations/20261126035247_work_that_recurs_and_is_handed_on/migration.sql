-- DropIndex
DROP INDEX "assignment_task_id_organisation_id_key";

-- AlterTable
ALTER TABLE "assignment" ADD COLUMN     "coordination" VARCHAR(3),
ADD COLUMN     "handed_to_id" UUID,
ADD COLUMN     "occurrence" VARCHAR(12) NOT NULL DEFAULT '',
ADD COLUMN     "review_on" DATE;

-- AlterTable
ALTER TABLE "response" ADD COLUMN     "on_behalf" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "task" ADD COLUMN     "check_waived_on" DATE;

-- CreateIndex
CREATE INDEX "assignment_handed_to_id_idx" ON "assignment"("handed_to_id");

-- CreateIndex
CREATE INDEX "assignment_review_on_idx" ON "assignment"("review_on");

-- CreateIndex
CREATE UNIQUE INDEX "assignment_task_id_organisation_id_occurrence_key" ON "assignment"("task_id", "organisation_id", "occurrence");

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_handed_to_id_fkey" FOREIGN KEY ("handed_to_id") REFERENCES "membership"("id") ON DELETE SET NULL ON UPDATE CASCADE;

alter table assignment add constraint assignment_coordination check (coordination in ('yes', 'no'));
