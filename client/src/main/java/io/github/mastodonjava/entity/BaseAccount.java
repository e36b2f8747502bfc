package io.github.mastodonjava.entity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@link Account}, {@link CredentialAccount} and {@link MutedAccount} have in common;
 * explained at {@link Account}.
 */
public sealed interface BaseAccount extends Entity
    permits Account, CredentialAccount, MutedAccount {
  String id();

  String username();

  String acct();

  String displayName();

  Boolean locked();

  Boolean bot();

  @Nullable Boolean discoverable();

  Boolean indexable();

  Boolean group();

  Instant createdAt();

  String note();

  @Nullable String url();

  String uri();

  String avatar();

  String avatarStatic();

  @Nullable String avatarDescription();

  String header();

  String headerStatic();

  @Nullable String headerDescription();

  Integer followersCount();

  Integer followingCount();

  Integer statusesCount();

  @Nullable LocalDate lastStatusAt();

  @Nullable Boolean hideCollections();

  @Nullable Boolean showMedia();

  @Nullable Boolean showMediaReplies();

  @Nullable Boolean showFeatured();

  @Nullable Boolean noindex();

  @Nullable FeatureApproval featureApproval();

  @Nullable Account moved();

  List<CustomEmoji> emojis();

  List<AccountRole> roles();

  List<Field> fields();

  @Nullable Boolean suspended();

  @Nullable Boolean limited();

  @Nullable Boolean memorial();
}
