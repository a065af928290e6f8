-- CreateTable
CREATE TABLE "ApiKey" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "workspaceId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "keyHash" TEXT NOT NULL,
    "hint" TEXT NOT NULL,
    "createdBy" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "expiresAt" DATETIME,
    "usedAt" DATETIME,
    "revokedAt" DATETIME
);

-- CreateTable
CREATE TABLE "CatalogContext" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "workspaceId" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "boardId" TEXT NOT NULL,
    "frameId" TEXT NOT NULL,
    "mode" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL,
    "publishedAt" DATETIME NOT NULL,
    "summary" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "PublishedContext" (
    "contextId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "at" DATETIME NOT NULL,
    "byId" TEXT NOT NULL,
    "byName" TEXT NOT NULL,
    "note" TEXT,
    "overrideReason" TEXT,
    "bytes" BLOB NOT NULL,

    PRIMARY KEY ("contextId", "version")
);

-- CreateTable
CREATE TABLE "CatalogMessage" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "workspaceId" TEXT NOT NULL,
    "contextId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "wireName" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "changedAt" DATETIME NOT NULL,
    "isPersonal" BOOLEAN NOT NULL DEFAULT false,
    "folded" TEXT NOT NULL,
    "removedAt" DATETIME,
    "deprecatedAt" DATETIME,
    "retiresAt" DATETIME,
    "deprecation" TEXT
);

-- CreateTable
CREATE TABLE "MessageVersion" (
    "messageId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "contextVersion" INTEGER NOT NULL,
    "at" DATETIME NOT NULL,
    "schema" TEXT NOT NULL,
    "backward" TEXT NOT NULL,
    "forward" TEXT NOT NULL,
    "changes" TEXT NOT NULL,

    PRIMARY KEY ("messageId", "version", "revision")
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

    PRIMARY KEY ("contextId", "source", "kind", "wireName")
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Workspace" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "mode" TEXT NOT NULL DEFAULT 'BACKWARD',
    "isPublic" BOOLEAN NOT NULL DEFAULT false
);
INSERT INTO "new_Workspace" ("createdAt", "id", "name") SELECT "createdAt", "id", "name" FROM "Workspace";
DROP TABLE "Workspace";
ALTER TABLE "new_Workspace" RENAME TO "Workspace";
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

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
