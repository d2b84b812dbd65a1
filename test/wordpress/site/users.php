<?php
// Gives the site, which comes installed, a user of each role, and lets visitors comment at once.
require $argv[1] . '/wp-load.php';

// Pictures of visitors come from another site.
update_option( 'show_avatars', 0 );
update_option( 'comment_moderation', 0 );
update_option( 'comment_previously_approved', 0 );
foreach ( array( 'administrator', 'editor', 'author' ) as $role ) {
	$user = wp_insert_user(
		array(
			'user_login' => $role,
			'user_pass'  => 'password',
			'user_email' => "$role@shop.example",
			'role'       => $role,
		)
	);
	if ( is_wp_error( $user ) ) {
		fwrite( STDERR, $user->get_error_message() );
		exit( 1 );
	}
}
