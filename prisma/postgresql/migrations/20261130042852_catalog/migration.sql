-- AlterTable
ALTER TABLE "Workspace" ADD COLUMN     "isPublic" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "mode" TEXT NOT NULL DEFAULT 'BACKWARD';

-- CreateTable
CREATE TABLE "ApiKey" (
    "id" TEXT NOT NULL,
    "workspaceId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "keyHash" TEXT NOT NULL,
    "hint" TEXT NOT NULL,
    "createdBy" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "expiresAt" TIMESTAMP(3),
    "usedAt" TIMESTAMP(3),
    "revokedAt" TIMESTAMP(3),

    CONSTRAINT "ApiKey_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CatalogContext" (
    "id" TEXT NOT NULL,
    "workspaceId" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "boardId" TEXT NOT NULL,
    "frameId" TEXT NOT NULL,
    "mode" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL,
    "publishedAt" TIMESTAMP(3) NOT NULL,
    "summary" TEXT NOT NULL,

    CONSTRAINT "CatalogContext_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PublishedContext" (
    "contextId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "byId" TEXT NOT NULL,
    "byName" TEXT NOT NULL,
    "note" TEXT,
    "overrideReason" TEXT,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "PublishedContext_pkey" PRIMARY KEY ("contextId","version")
);

-- CreateTable
CREATE TABLE "CatalogMessage" (
    "id" TEXT NOT NULL,
    "workspaceId" TEXT NOT NULL,
    "contextId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "wireName" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "changedAt" TIMESTAMP(3) NOT NULL,
    "isPersonal" BOOLEAN NOT NULL DEFAULT false,
    "folded" TEXT NOT NULL,
    "removedAt" TIMESTAMP(3),
    "deprecatedAt" TIMESTAMP(3),
    "retiresAt" TIMESTAMP(3),
    "deprecation" TEXT,

    CONSTRAINT "CatalogMessage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MessageVersion" (
    "messageId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "contextVersion" INTEGER NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "schema" TEXT NOT NULL,
    "backward" TEXT NOT NULL,
    "forward" TEXT NOT NULL,
    "changes" TEXT NOT NULL,

    CONSTRAINT "MessageVersion_pkey" PRIMARY KEY ("messageId","version","revision")
);

-- CreateTable
CREATE TABLE "CatalogSubscription" (
    "workspaceId" TEXT NOT NULL,
    "contextId" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "wireName" TEXT NOT NULL,
    "fields" TEXT NOT NULL,
    "needs" TEXT NOT NULL,

    CONSTRAINT "CatalogSubscription_pkey" PRIMARY KEY ("contextId","source","kind","wireName")
);

-- CreateIndex
CREATE UNIQUE INDEX "ApiKey_keyHash_key" ON "ApiKey"("keyHash");

-- CreateIndex
CREATE INDEX "ApiKey_workspaceId_idx" ON "ApiKey"("workspaceId");

-- CreateIndex
CREATE UNIQUE INDEX "CatalogContext_workspaceId_source_key" ON "CatalogContext"("workspaceId", "source");

-- CreateIndex
CREATE UNIQUE INDEX "CatalogContext_boardId_frameId_key" ON "CatalogContext"("boardId", "frameId");

-- CreateIndex
CREATE INDEX "PublishedContext_at_idx" ON "PublishedContext"("at");

-- CreateIndex
CREATE INDEX "CatalogMessage_workspaceId_kind_wireName_idx" ON "CatalogMessage"("workspaceId", "kind", "wireName");

-- CreateIndex
CREATE UNIQUE INDEX "CatalogMessage_contextId_kind_wireName_key" ON "CatalogMessage"("contextId", "kind", "wireName");

-- CreateIndex
CREATE INDEX "CatalogSubscription_workspaceId_source_kind_wireName_idx" ON "CatalogSubscription"("workspaceId", "source", "kind", "wireName");
