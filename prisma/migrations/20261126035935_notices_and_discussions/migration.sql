-- CreateTable
CREATE TABLE "comment" (
    "id" UUID NOT NULL,
    "task_id" UUID NOT NULL,
    "membership_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "words" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "comment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "subscription" (
    "task_id" UUID NOT NULL,
    "membership_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "subscription_pkey" PRIMARY KEY ("task_id","membership_id")
);

-- CreateTable
CREATE TABLE "notice" (
    "id" UUID NOT NULL,
    "key" VARCHAR(120) NOT NULL,
    "person_id" UUID NOT NULL,
    "membership_id" UUID NOT NULL,
    "kind" VARCHAR(16) NOT NULL,
    "act" VARCHAR(24),
    "days" INTEGER,
    "day" DATE,
    "count" INTEGER,
    "by_name" VARCHAR(250),
    "unit_name" VARCHAR(250),
    "own" BOOLEAN NOT NULL DEFAULT false,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "conclusion_id" UUID NOT NULL,
    "task_id" UUID,
    "assignment_id" UUID,
    "read_at" TIMESTAMPTZ(3),
    "mail" VARCHAR(4) NOT NULL,

    CONSTRAINT "notice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notice_choice" (
    "person_id" UUID NOT NULL,
    "group" VARCHAR(12) NOT NULL,
    "mail" VARCHAR(8) NOT NULL,

    CONSTRAINT "notice_choice_pkey" PRIMARY KEY ("person_id","group")
);

-- CreateIndex
CREATE INDEX "comment_task_id_at_idx" ON "comment"("task_id", "at");

-- CreateIndex
CREATE INDEX "comment_membership_id_idx" ON "comment"("membership_id");

-- CreateIndex
CREATE INDEX "comment_person_id_idx" ON "comment"("person_id");

-- CreateIndex
CREATE INDEX "subscription_membership_id_idx" ON "subscription"("membership_id");

-- CreateIndex
CREATE INDEX "notice_membership_id_at_idx" ON "notice"("membership_id", "at");

-- CreateIndex
CREATE INDEX "notice_conclusion_id_idx" ON "notice"("conclusion_id");

-- CreateIndex
CREATE INDEX "notice_task_id_idx" ON "notice"("task_id");

-- CreateIndex
CREATE INDEX "notice_assignment_id_idx" ON "notice"("assignment_id");

-- CreateIndex
CREATE UNIQUE INDEX "notice_key_person_id_key" ON "notice"("key", "person_id");

-- AddForeignKey
ALTER TABLE "comment" ADD CONSTRAINT "comment_task_id_fkey" FOREIGN KEY ("task_id") REFERENCES "task"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment" ADD CONSTRAINT "comment_membership_id_fkey" FOREIGN KEY ("membership_id") REFERENCES "membership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment" ADD CONSTRAINT "comment_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "subscription" ADD CONSTRAINT "subscription_task_id_fkey" FOREIGN KEY ("task_id") REFERENCES "task"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "subscription" ADD CONSTRAINT "subscription_membership_id_fkey" FOREIGN KEY ("membership_id") REFERENCES "membership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notice" ADD CONSTRAINT "notice_membership_id_fkey" FOREIGN KEY ("membership_id") REFERENCES "membership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notice" ADD CONSTRAINT "notice_conclusion_id_fkey" FOREIGN KEY ("conclusion_id") REFERENCES "conclusion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notice" ADD CONSTRAINT "notice_task_id_fkey" FOREIGN KEY ("task_id") REFERENCES "task"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notice" ADD CONSTRAINT "notice_assignment_id_fkey" FOREIGN KEY ("assignment_id") REFERENCES "assignment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notice_choice" ADD CONSTRAINT "notice_choice_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

alter table notice add constraint notice_kind check (kind in ('issue', 'response', 'comment', 'due', 'unacknowledged', 'word'));
alter table notice add constraint notice_mail check (mail in ('none', 'wait', 'sent'));
alter table notice_choice add constraint notice_choice_mail check (mail in ('at-once', 'daily', 'never'));

-- what a person has not read, and what waits for the daily mail
create index notice_unread on notice (membership_id) where read_at is null;
create index notice_waiting on notice (person_id) where mail = 'wait';

-- a comment stays as it was said; it may only be taken back
create function comment_stays() returns trigger language plpgsql as $$
begin
  if (new.task_id, new.membership_id, new.person_id, new.at) is distinct from (old.task_id, old.membership_id, old.person_id, old.at)
     or (old.removed_at is not null)
     or (new.removed_at is null)
     or new.words not in (old.words, '') then
    raise exception 'a comment may only be taken back';
  end if;
  return new;
end $$;
create trigger comment_stays before update on comment for each row execute function comment_stays();
