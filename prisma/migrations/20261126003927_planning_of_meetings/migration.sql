-- AlterTable
ALTER TABLE "meeting" ADD COLUMN     "occurs_on" DATE,
ADD COLUMN     "rule_id" UUID;

-- AlterTable
ALTER TABLE "regulation" ADD COLUMN     "file_id" UUID;

-- CreateTable
CREATE TABLE "calendar_feed" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "secret_hash" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "calendar_feed_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "regulation_clause" (
    "id" UUID NOT NULL,
    "regulation_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "label" VARCHAR(40),
    "words" VARCHAR(4000) NOT NULL,
    "every" VARCHAR(10),
    "informer_id" UUID,
    "informed_id" UUID,

    CONSTRAINT "regulation_clause_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "duty_notice" (
    "id" UUID NOT NULL,
    "clause_id" UUID NOT NULL,
    "period" VARCHAR(12) NOT NULL,
    "done_on" DATE NOT NULL,
    "how" VARCHAR(10) NOT NULL,
    "paper" VARCHAR(100),
    "words" VARCHAR(2000),
    "file_id" UUID,
    "recorded_by_id" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "duty_notice_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "calendar_feed_secret_hash_key" ON "calendar_feed"("secret_hash");

-- CreateIndex
CREATE INDEX "calendar_feed_account_id_idx" ON "calendar_feed"("account_id");

-- CreateIndex
CREATE INDEX "regulation_clause_regulation_id_ordinal_idx" ON "regulation_clause"("regulation_id", "ordinal");

-- CreateIndex
CREATE INDEX "regulation_clause_informer_id_idx" ON "regulation_clause"("informer_id");

-- CreateIndex
CREATE INDEX "regulation_clause_informed_id_idx" ON "regulation_clause"("informed_id");

-- CreateIndex
CREATE UNIQUE INDEX "duty_notice_file_id_key" ON "duty_notice"("file_id");

-- CreateIndex
CREATE INDEX "duty_notice_clause_id_period_idx" ON "duty_notice"("clause_id", "period");

-- CreateIndex
CREATE INDEX "duty_notice_recorded_by_id_idx" ON "duty_notice"("recorded_by_id");

-- CreateIndex
CREATE INDEX "meeting_rule_id_idx" ON "meeting"("rule_id");

-- CreateIndex
CREATE UNIQUE INDEX "regulation_file_id_key" ON "regulation"("file_id");

-- AddForeignKey
ALTER TABLE "calendar_feed" ADD CONSTRAINT "calendar_feed_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_rule_id_fkey" FOREIGN KEY ("rule_id") REFERENCES "series_rule"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "regulation" ADD CONSTRAINT "regulation_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "stored_file"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "regulation_clause" ADD CONSTRAINT "regulation_clause_regulation_id_fkey" FOREIGN KEY ("regulation_id") REFERENCES "regulation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "regulation_clause" ADD CONSTRAINT "regulation_clause_informer_id_fkey" FOREIGN KEY ("informer_id") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "regulation_clause" ADD CONSTRAINT "regulation_clause_informed_id_fkey" FOREIGN KEY ("informed_id") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "duty_notice" ADD CONSTRAINT "duty_notice_clause_id_fkey" FOREIGN KEY ("clause_id") REFERENCES "regulation_clause"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "duty_notice" ADD CONSTRAINT "duty_notice_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "stored_file"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "duty_notice" ADD CONSTRAINT "duty_notice_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "membership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- a planned meeting stands once for each day its rule names, and once for each vertical line
create unique index "meeting_planned_once" on "meeting" ("rule_id", "occurs_on", coalesce("line", '')) where "rule_id" is not null;
alter table "meeting" add constraint "meeting_rule_day" check ("rule_id" is null or "occurs_on" is not null);
alter table "series_rule" add constraint "series_rule_covers" check ("covers" in ('month', 'quarter', 'half-year', 'year'));
alter table "series_rule" add constraint "series_rule_days" check ("valid_from" <= "valid_to");
alter table "regulation" add constraint "regulation_days" check ("effective_from" <= "effective_to");
alter table "regulation_clause" add constraint "regulation_clause_duty"
  check (("every" is null and "informer_id" is null and "informed_id" is null)
    or ("every" in ('month', 'quarter', 'half-year', 'year') and "informer_id" is not null and "informer_id" is distinct from "informed_id"));
alter table "duty_notice" add constraint "duty_notice_how" check ("how" in ('paper', 'meeting', 'other'));
-- one address at a time for each person
create unique index "calendar_feed_one" on "calendar_feed" ("account_id") where "revoked_at" is null;
