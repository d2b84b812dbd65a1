<?php
// Puts the built file on each page, in the way and the theme that the page's address asks for.

$theme  = isset( $_GET['theme'] ) && 'classic' === $_GET['theme'] ? 'classic' : null;
$script = isset( $_GET['script'] ) ? $_GET['script'] : 'module';

if ( $theme ) {
	foreach ( array( 'template', 'stylesheet' ) as $option ) {
		add_filter( "pre_option_$option", fn () => $theme );
	}
}

add_action(
	'wp_enqueue_scripts',
	function () use ( $script ) {
		$file = content_url( 'step-into-comfort/step-into-comfort.js' );
		wp_enqueue_style( 'step-into-comfort', content_url( 'step-into-comfort/step-into-comfort.css' ), array(), '1.2.3' );
		// What many themes have on their pages, and what a file with global names would break.
		wp_enqueue_script( 'jquery' );
		wp_enqueue_script( 'underscore' );
		wp_enqueue_script( 'wp-util' );
		wp_add_inline_script( 'jquery', 'window.$ = window.jQuery;' );
		if ( 'none' === $script ) {
			return;
		}
		if ( 'module' === $script && function_exists( 'wp_enqueue_script_module' ) ) {
			wp_enqueue_script_module( 'step-into-comfort', $file, array(), '1.2.3' );
			return;
		}
		$strategy = in_array( $script, array( 'defer', 'async' ), true ) ? $script : '';
		wp_enqueue_script(
			'step-into-comfort',
			$file,
			array(),
			'1.2.3',
			array(
				'in_footer' => 'footer' === $script,
				'strategy'  => $strategy,
			)
		);
	}
);
