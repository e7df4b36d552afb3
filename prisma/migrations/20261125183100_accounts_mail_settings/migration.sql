-- "thay …" beside the own name
ALTER TABLE "audit_entry" ALTER COLUMN "person_name" SET DATA TYPE VARCHAR(260);

-- accounts there are count as used now: nobody is disabled by the update itself
ALTER TABLE "account" ADD COLUMN     "active_at" TIMESTAMPTZ(3) NOT NULL DEFAULT now(),
ADD COLUMN     "disabled_why" VARCHAR(20),
ADD COLUMN     "must_change_password" BOOLEAN NOT NULL DEFAULT false,
ALTER COLUMN "password_hash" DROP NOT NULL;
ALTER TABLE "account" ALTER COLUMN "active_at" DROP DEFAULT;

-- whoever was signed in signs in again: their sessions have no number
DELETE FROM "session";
ALTER TABLE "session" ADD COLUMN     "address" VARCHAR(60) NOT NULL DEFAULT '',
ADD COLUMN     "delegation_id" UUID,
ADD COLUMN     "id" UUID NOT NULL,
ADD COLUMN     "locked_at" TIMESTAMPTZ(3),
ADD COLUMN     "second_factor" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "sign_in_failure" DROP CONSTRAINT "sign_in_failure_pkey",
ADD COLUMN     "device" VARCHAR(64) NOT NULL DEFAULT '',
ADD CONSTRAINT "sign_in_failure_pkey" PRIMARY KEY ("email_sha256", "device");

-- CreateTable
CREATE TABLE "mail" (
    "id" UUID NOT NULL,
    "territory_id" UUID NOT NULL,
    "kind" VARCHAR(40) NOT NULL,
    "key" VARCHAR(120) NOT NULL,
    "person_id" UUID NOT NULL,
    "data" JSONB NOT NULL,
    "state" VARCHAR(20) NOT NULL DEFAULT 'waiting',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "last_error" VARCHAR(300),
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "settled_at" TIMESTAMPTZ(3),

    CONSTRAINT "mail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "delegation" (
    "id" UUID NOT NULL,
    "membership_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "reach" VARCHAR(20) NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,
    "note" VARCHAR(300),
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "delegation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "second_factor" (
    "account_id" UUID NOT NULL,
    "secret" BYTEA NOT NULL,
    "confirmed_at" TIMESTAMPTZ(3),
    "last_step" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "second_factor_pkey" PRIMARY KEY ("account_id")
);

-- CreateTable
CREATE TABLE "recovery_code" (
    "account_id" UUID NOT NULL,
    "code_hash" BYTEA NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "recovery_code_pkey" PRIMARY KEY ("account_id","code_hash")
);

-- CreateTable
CREATE TABLE "account_link" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "kind" VARCHAR(20) NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "account_link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "external_identity" (
    "issuer" VARCHAR(300) NOT NULL,
    "subject" VARCHAR(255) NOT NULL,
    "account_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "external_identity_pkey" PRIMARY KEY ("issuer","subject")
);

-- CreateTable
CREATE TABLE "setting" (
    "territory_id" UUID NOT NULL,
    "name" VARCHAR(40) NOT NULL,
    "value" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "setting_pkey" PRIMARY KEY ("territory_id","name")
);

-- CreateIndex
CREATE INDEX "mail_state_created_at_idx" ON "mail"("state", "created_at");

-- CreateIndex
CREATE INDEX "mail_territory_id_created_at_idx" ON "mail"("territory_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "mail_key_person_id_key" ON "mail"("key", "person_id");

-- CreateIndex
CREATE INDEX "delegation_membership_id_idx" ON "delegation"("membership_id");

-- CreateIndex
CREATE INDEX "delegation_person_id_idx" ON "delegation"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "account_link_token_hash_key" ON "account_link"("token_hash");

-- CreateIndex
CREATE INDEX "account_link_account_id_idx" ON "account_link"("account_id");

-- CreateIndex
CREATE UNIQUE INDEX "external_identity_issuer_account_id_key" ON "external_identity"("issuer", "account_id");

-- CreateIndex
CREATE INDEX "account_active_at_idx" ON "account"("active_at");

-- CreateIndex
CREATE UNIQUE INDEX "session_id_key" ON "session"("id");

-- CreateIndex
CREATE INDEX "session_delegation_id_idx" ON "session"("delegation_id");

-- AddForeignKey
ALTER TABLE "mail" ADD CONSTRAINT "mail_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delegation" ADD CONSTRAINT "delegation_membership_id_fkey" FOREIGN KEY ("membership_id") REFERENCES "membership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delegation" ADD CONSTRAINT "delegation_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "second_factor" ADD CONSTRAINT "second_factor_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recovery_code" ADD CONSTRAINT "recovery_code_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account_link" ADD CONSTRAINT "account_link_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "external_identity" ADD CONSTRAINT "external_identity_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_delegation_id_fkey" FOREIGN KEY ("delegation_id") REFERENCES "delegation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- what only these words may be, and days in their order
ALTER TABLE "account" ADD CONSTRAINT "account_disabled_why" CHECK ("disabled_why" IN ('administrator', 'unused') AND ("disabled_at" IS NOT NULL OR "disabled_why" IS NULL));
ALTER TABLE "account_link" ADD CONSTRAINT "account_link_kind" CHECK ("kind" IN ('invitation', 'reset'));
ALTER TABLE "delegation" ADD CONSTRAINT "delegation_days" CHECK ("ends_on" >= "starts_on");
ALTER TABLE "delegation" ADD CONSTRAINT "delegation_reach" CHECK ("reach" IN ('all', 'read'));
ALTER TABLE "mail" ADD CONSTRAINT "mail_state" CHECK ("state" IN ('waiting', 'sent', 'dropped', 'failed'));
